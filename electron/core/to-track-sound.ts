import { gainOf } from '../../media/gain.ts'
import type { Track } from '../../media/model.ts'
import { startOf } from '../../media/start.ts'
import type { TrackSound } from '../contract/sound.ts'

/** How a track sounds, for a page: where it lies, how loud, from where to where. */
export function toTrackSound(track: Track): TrackSound {
  const { measurement } = track
  return {
    trackId: track.id,
    url: `/audio/${track.file}`,
    sizeBytes: track.sizeBytes,
    gainDb: gainOf(track),
    startS: startOf(track),
    endS: measurement?.endS ?? null,
    durationS: measurement?.durationS ?? null,
    monoFrom: measurement?.monoFrom ?? 'both',
    measured: measurement !== null,
  }
}
