import { parseTestId } from './parse-test-id.ts'
import type { TrackSound, WantedSound } from '../../../electron/contract/sound.ts'

export const SILENT: WantedSound = { type: 'silent', fallMs: 200 }
export const TONE: WantedSound = { type: 'tone', fallMs: 200 }

/** A track of three minutes under `/audio/<name>.ogg`. */
export function track(name: string, more: Partial<TrackSound> = {}): TrackSound {
  return {
    trackId: parseTestId(name),
    url: `/audio/${name}.ogg`,
    sizeBytes: 3_000_000,
    gainDb: -6,
    startS: 0,
    endS: 179,
    durationS: 180,
    monoFrom: 'both',
    measured: true,
    ...more,
  }
}

export function song(
  playId: string,
  name = playId,
  more: Partial<Extract<WantedSound, { type: 'song' }>> = {},
): Extract<WantedSound, { type: 'song' }> {
  return {
    type: 'song',
    playId: parseTestId(playId),
    track: track(name),
    fromS: 0,
    riseMs: 300,
    fallMs: 300,
    ducked: false,
    hearing: null,
    ceilingDb: 0,
    ...more,
  }
}
