import type { ResidentId } from '../../../care/model.ts'
import type { RightsBasis, TrackId, TrackKind } from '../../../media/model.ts'
import type { RefusalWhy } from '../../../media/review.ts'

/** A stick or disk that was plugged in. */
export type Stick = { readonly path: string; readonly name: string }

/** What lies where somebody pointed. `name` is what they would call it. */
export type MusicFound = { readonly name: string; readonly files: number }

/** What comes in, on what ground, and for whom. Paths are absolute: folders, files, or both. */
export type ImportWish = {
  readonly paths: readonly string[]
  readonly name: string
  readonly kind: TrackKind
  readonly rightsBasis: RightsBasis
  /** Whose it is, where a resident or a family owns it. */
  readonly belongsTo: ResidentId | null
  /** On whose reserve list it lands; null leaves it with the house. */
  readonly residentId: ResidentId | null
}

/** How an import stands. `done` counts files, of `total`; null as long as they are being counted. */
export type ImportView = {
  readonly id: string
  readonly wish: ImportWish
  readonly state: 'running' | 'done' | 'cancelled' | 'disk-full' | 'not-writable' | 'source-gone' | 'not-readable'
  readonly done: number
  readonly total: number
  /** Came in, or was there already, in the order in which it came. */
  readonly trackIds: readonly TrackId[]
  readonly added: number
  readonly known: number
  /** In the house already, but another resident's own: not put on this reserve list. */
  readonly othersOwn: number
  readonly refused: readonly { readonly file: string; readonly why: RefusalWhy }[]
}

export type ImportCalls = {
  readonly sticks: (args: Record<never, never>) => readonly Stick[]
  /** Counts what may be music. Refused as `not-found` where nothing can be read there. */
  readonly lookForMusic: (args: { paths: readonly string[] }) => MusicFound
  /** One at a time in the whole house: `busy` while another runs. Goes on behind the lock. */
  readonly startImport: (args: ImportWish) => void
  /** What came in stays. */
  readonly cancelImport: (args: Record<never, never>) => void
  /** The running import, or the last one until it is put away. */
  readonly importState: (args: Record<never, never>) => ImportView | null
  readonly putImportAway: (args: Record<never, never>) => void
}
