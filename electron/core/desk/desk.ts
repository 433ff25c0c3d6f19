import type { Dossier } from '../../../care/dossier.ts'
import type { DeskEvents } from '../../contract/desk/desk-api.ts'
import type { Login } from '../../contract/desk/desk-state.ts'
import type { FromCore } from '../../contract/lifecycle.ts'
import type { Handset } from '../handset.ts'
import type { LivingRoom } from '../living-room.ts'
import type { Log } from '../log.ts'
import type { Doors } from './doors.ts'
import type { Papers } from './paper/papers.ts'
import type { Deed } from './undo.ts'

/** What the calls of one page of the workspace work with. */
export type Desk = {
  readonly doors: Doors
  /** Who is at work here. Throws AppError `locked` where nobody is. */
  readonly login: () => Login
  /** The dossier, readable. Throws AppError `locked` unless a therapist is logged in. */
  readonly dossier: () => Dossier
  /** Does a thing now and remembers how it is taken back; all pages and the kiosk learn of it. */
  readonly did: (deed: Deed) => void
  /** Something changed that is not to be undone: all pages and the kiosk read again. A playing song plays on. */
  readonly changed: () => void
  /** Tells this page alone. */
  readonly publish: <K extends keyof DeskEvents>(event: K, value: DeskEvents[K]) => void
  readonly tellMain: (message: FromCore) => void
  /** The way to a PDF or a printer. */
  readonly papers: Papers
  /** The phone of this program; null on a desk PC. */
  readonly handset: Handset | null
  /** Its living room; null on a desk PC. */
  readonly room: LivingRoom | null
  readonly now: () => number
  readonly newId: () => string
  readonly log: Log
}
