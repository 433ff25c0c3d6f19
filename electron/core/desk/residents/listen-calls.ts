import { z } from 'zod'
import { NEUTRAL_HEARING, isNeutralSound, type Hearing, type HearingProfile } from '../../../../care/hearing.ts'
import type { ResidentId } from '../../../../care/model.ts'
import type { TrackId } from '../../../../media/model.ts'
import { AppError } from '../../../contract/errors.ts'
import type { ListenCalls } from '../../../contract/desk/listen-calls.ts'
import { toTrackSound } from '../../to-track-sound.ts'
import { CARE, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'
import { hearingProfile, residentId, trackId } from './arguments.ts'

export function createListenCalls({ doors, handset }: Desk): Table<ListenCalls> {
  const hearingOf = (id: ResidentId | null): Hearing =>
    (id === null ? null : doors.residents.record(id)?.hearing) ?? NEUTRAL_HEARING
  const trackOf = (id: TrackId) => {
    const track = doors.library.track(id)
    if (track === null) throw new AppError('not-found', 'no such song')
    return track
  }
  const phone = () => {
    if (handset === null) throw new AppError('unavailable', 'there is no phone in this program')
    return handset
  }
  return {
    songToHear: {
      may: CARE,
      args: z.object({ trackId, residentId: residentId.nullable() }),
      run: ({ trackId: song, residentId: who }) => {
        const hearing = hearingOf(who)
        return {
          track: toTrackSound(trackOf(song)),
          hearing: isNeutralSound(hearing) ? null : toProfile(hearing),
          ceilingDb: hearing.ceilingDb,
        }
      },
    },
    tryOnHandset: {
      may: CARE,
      args: z.object({ trackId, residentId: residentId.nullable(), hearing: hearingProfile.nullable() }),
      run: ({ trackId: song, residentId: who, hearing }) => {
        const { id } = trackOf(song)
        if (!phone().tryOut(id, hearing ?? toProfile(hearingOf(who))))
          throw new AppError('busy', 'somebody listens at the phone')
      },
    },
    changeTried: {
      may: CARE,
      args: z.object({ hearing: hearingProfile }),
      run: ({ hearing }) => phone().shape(hearing),
    },
    stopTrying: { may: CARE, args: z.object({}), run: () => phone().stop() },
  }
}

/** Without what only people need to know. */
function toProfile({ gainDb, shelfDb, presence, compression, ear, ceilingDb }: Hearing): HearingProfile {
  return { gainDb, shelfDb, presence, compression, ear, ceilingDb }
}
