import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Digit } from '../../../hardware/events.ts'
import { toWav } from '../../songs/sound/wav.ts'

/** A song of one pure pitch that is there from its first sample. */
export type TestSong = { readonly digit: Digit; readonly file: string; readonly hz: number }

const DIGITS: readonly Digit[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']
/** Far from the dial tone (425 Hz), and 250 Hz apart: 10 ms tell pitches apart from 200 Hz on. */
const LOWEST_HZ = 750
const APART_HZ = 250

const RATE = 48_000
const SECONDS = 30
const PEAK = 0.25

/** One song behind each number of the dial, in the order in which an importer finds them. */
export const TEST_SONGS: readonly TestSong[] = DIGITS.map((digit, place) => ({
  digit,
  file: `${String(place + 1).padStart(2, '0')}.wav`,
  hz: LOWEST_HZ + APART_HZ * place,
}))

/** So many seconds of a pure pitch, from a zero on. */
export function toSine(hz: number, seconds: number, rate = RATE): Float32Array {
  return Float32Array.from(
    { length: Math.round(seconds * rate) },
    (_, i) => PEAK * Math.sin((2 * Math.PI * hz * i) / rate),
  )
}

/** Writes all of them into a folder. */
export async function writeTestSongs(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { file, hz } of TEST_SONGS) await writeFile(join(folder, file), toWav([toSine(hz, SECONDS)], RATE))
}
