import type { HearingProfile } from '../../../care/hearing.ts'
import type { ResidentId } from '../../../care/model.ts'
import type { TrackId } from '../../../media/model.ts'
import type { TrackSound } from '../sound.ts'

/** All a page needs to sound a song as somebody hears it. `hearing` is null where nothing is changed for them. */
export type SongToHear = {
  readonly track: TrackSound
  readonly hearing: HearingProfile | null
  readonly ceilingDb: number
}

/** Listening at the desk. Nothing of it is written down as somebody's listening. */
export type ListenCalls = {
  /** A song through a resident's own profile, for this page's own loudspeaker. */
  readonly songToHear: (args: { trackId: TrackId; residentId: ResidentId | null }) => SongToHear
  /**
   * Plays a song on this program's own phone, through a profile that is not kept yet or else the resident's own.
   * `busy` while somebody listens there.
   */
  readonly tryOnHandset: (args: {
    trackId: TrackId
    residentId: ResidentId | null
    hearing: HearingProfile | null
  }) => void
  /** The song that is tried sounds through this profile from now on; nothing happens when none is. */
  readonly changeTried: (args: { hearing: HearingProfile }) => void
  readonly stopTrying: (args: Record<never, never>) => void
}
