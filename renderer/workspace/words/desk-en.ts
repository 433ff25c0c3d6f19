import { resident } from './en/resident.ts'
import { story } from './en/story.ts'
import { board } from './en/board.ts'
import { songs } from './en/songs.ts'
import { library } from './en/library.ts'
import { moments } from './en/moments.ts'
import { cards } from './en/cards.ts'
import { family } from './en/family.ts'
import { paper } from './en/paper.ts'
import { together } from './en/together.ts'
import { search } from './en/search.ts'
import { access } from './en/access.ts'
import { frame, problem, role, undo } from './en/frame.ts'
import type { deskNl } from './desk-nl.ts'
import type { Same } from './same.ts'

/** Every sentence of the workspace, by screen. */
export const deskEn: Same<typeof deskNl> = {
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
}
