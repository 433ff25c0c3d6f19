import { resident } from './nl/resident.ts'
import { story } from './nl/story.ts'
import { board } from './nl/board.ts'
import { songs } from './nl/songs.ts'
import { library } from './nl/library.ts'
import { moments } from './nl/moments.ts'
import { cards } from './nl/cards.ts'
import { family } from './nl/family.ts'
import { paper } from './nl/paper.ts'
import { together } from './nl/together.ts'
import { search } from './nl/search.ts'
import { access } from './nl/access.ts'
import { frame, problem, role, undo } from './nl/frame.ts'

/** Every sentence of the workspace, by screen. */
export const deskNl = {
  access,
  frame,
  problem,
  role,
  undo,
  resident,
  story,
  board,
  songs,
  library,
  moments,
  cards,
  family,
  paper,
  together,
  search,
} as const
