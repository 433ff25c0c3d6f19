import { parseTune } from './abc/parse-tune.ts'
import { perform } from './arrange/perform.ts'
import { unfold } from './arrange/unfold.ts'
import type { Sound } from './repertoire/song.ts'
import { level } from './sound/level.ts'
import { mix } from './sound/mix.ts'
import { SAMPLE_RATE, hzOf } from './voices/voice.ts'

/** A rendered song: two levelled channels at 48 kHz, and the pitch in Hz of its first melody note. */
export type Rendered = { readonly channels: readonly Float32Array[]; readonly number: number; readonly firstNoteHz: number; readonly seconds: number }

/** Plays a tune written in ABC the way `sound` says. The same input gives the same samples. */
export function renderSong(abc: string, sound: Sound): Rendered {
  const tune = parseTune(abc)
  const tones = perform(unfold(tune, sound.passes, sound.phraseBars), sound.setting, tune.number)
  const channels = level(mix(tones, sound.seats, sound.room, tune.number), sound.targetLufs)
  const first = tones.find((tone) => tone.part === 'melody')
  return { channels, number: tune.number, firstNoteHz: first === undefined ? 0 : hzOf(first.midi), seconds: (channels[0]?.length ?? 0) / SAMPLE_RATE }
}
