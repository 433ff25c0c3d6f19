import type { TrackId } from '../media/model.ts'
import type { EntryId, PlaceId, PlayId, PlayVia, ResidentId, SessionId } from './model.ts'

/** A play that nobody has closed. `heardS` is how long it was heard when last reported. */
export type OpenPlay = {
  readonly id: PlayId
  readonly sessionId: SessionId
  readonly placeId: PlaceId
  readonly residentId: ResidentId | null
  readonly trackId: TrackId
  readonly title: string
  readonly via: PlayVia
  readonly startedAt: number
  readonly heardS: number
  readonly startEntryId: EntryId
  readonly endEntryId: EntryId
}
