import { parseTune } from './abc/parse-tune.ts'
import { perform } from './arrange/perform.ts'
import { unfold } from './arrange/unfold.ts'
import type { Sound } from './repertoire/song.ts'
import { level } from './sound/level.ts'
import { mix } from './sound/mix.ts'
import { SAMPLE_RATE, hzOf } from './voices/voice.ts'

/** A rendered song: levelled channels at 48 kHz, and the pitch in Hz of its first melody note. */
export type Rendered = {
  readonly channels: readonly Float32Array[]
  readonly firstNoteHz: number
  readonly seconds: number
}

/** Plays a tune written in ABC the way `sound` says. The same input gives the same samples. */
export function renderSong(abc: string, sound: Sound): Rendered {
  const tune = parseTune(abc)
  const tones = perform(unfold(tune, sound.passes, sound.phraseBars), sound.setting, tune.number)
  const mixed = mix(tones, sound.seats, sound.room, tune.number)
  const channels = level(sound.format === 'flac' ? [toMono(mixed)] : mixed, SAMPLE_RATE, sound.targetLufs)
  const first = tones.find((tone) => tone.part === 'melody')
  return {
    channels,
    firstNoteHz: first === undefined ? 0 : hzOf(first.midi),
    seconds: (channels[0]?.length ?? 0) / SAMPLE_RATE,
  }
}

/** Losslessly coded music is large, so it gets one channel. */
function toMono(channels: readonly Float32Array[]): Float32Array {
  const [left = new Float32Array(0), right = left] = channels
  return left.map((sample, i) => 0.5 * (sample + (right[i] ?? 0)))
}
