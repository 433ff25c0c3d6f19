import type { HearingProfile } from '../../care/hearing.ts'
import type { TrackId } from '../../media/model.ts'

/** This program's own phone, as the workspace may use it for a hearing test. Nothing of a test is written down. */
export type Handset = {
  /** Plays a song through a profile; false, and nothing happens, while somebody listens. */
  tryOut(trackId: TrackId, hearing: HearingProfile): boolean
  /** The song that is tried sounds through this profile from now on. */
  shape(hearing: HearingProfile): void
  stop(): void
}
