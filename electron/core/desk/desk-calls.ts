import type { DeskApi } from '../../contract/desk/desk-api.ts'
import { createAccountCalls } from './account-calls.ts'
import { createBoardCalls } from './board-calls.ts'
import type { Table } from './call.ts'
import { createCardCalls } from './card-calls.ts'
import type { DeskSession } from './desk-session.ts'
import { createFamilyCalls } from './family-calls.ts'
import { createLibraryCalls } from './library-calls.ts'
import { createMomentCalls } from './moment-calls.ts'
import { createPaperCalls } from './paper-calls.ts'
import { createResidentCalls } from './resident-calls.ts'
import { createSearchCalls } from './search-calls.ts'
import { createSongCalls } from './song-calls.ts'
import { createStoryCalls } from './story-calls.ts'
import { createTogetherCalls } from './together-calls.ts'

/** Everything that a page of the workspace may ask, by subject. */
export function deskCalls(session: DeskSession): Table<DeskApi> {
  const { desk } = session
  return {
    ...createAccountCalls(session),
    ...createResidentCalls(desk),
    ...createStoryCalls(desk),
    ...createBoardCalls(desk),
    ...createSongCalls(desk),
    ...createLibraryCalls(desk),
    ...createMomentCalls(desk),
    ...createCardCalls(desk),
    ...createFamilyCalls(desk),
    ...createPaperCalls(desk),
    ...createTogetherCalls(desk),
    ...createSearchCalls(desk),
  }
}
