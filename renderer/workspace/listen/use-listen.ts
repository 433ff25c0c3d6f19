import type { ResidentId } from '../../../care/model.ts'
import type { TrackId } from '../../../media/model.ts'
import { useStore } from '../../app/store.ts'
import { useDeskParts } from '../app/desk-context.ts'

/**
 * Listening to a song, through a resident's own profile or as it was recorded (null). `playing` is the song that sounds, the
 * same on every screen. Nothing of it counts as somebody's listening.
 */
export function useListen(): {
  playing: TrackId | null
  play(trackId: TrackId, residentId: ResidentId | null): void
  stop(): void
} {
  const { listening } = useDeskParts()
  const playing = useStore(listening.playing, (value) => value)
  return {
    playing,
    play: (trackId, residentId) => listening.play(trackId, residentId),
    stop: () => listening.stop(),
  }
}
