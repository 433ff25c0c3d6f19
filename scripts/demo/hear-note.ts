import { AUDIBLE_DBFS, firstHeard, pitchLevelDb } from '../stage/pitch.ts'
import { RECORDING_RATE, type Recording } from '../stage/recording.ts'

/** A first note: how long after it was asked for it was heard, its pitch, and its level (0 = a full-scale sine). */
export type HeardNote = { readonly afterMs: number; readonly hz: number; readonly levelDb: number }

const toSamples = (ms: number) => Math.round((ms * RECORDING_RATE) / 1_000)
const PATIENCE = toSamples(1_500)
/** What sounded before may hold the same pitch: the new note must stand out from the last third of a second of it. */
const BEFORE = toSamples(300)
const BEFORE_WINDOW = toSamples(10)
const LOUDER_DB = 6
/** A window of 0.2 s tells pitches 10 Hz apart; by then a note has risen. */
const NOTE_FROM = toSamples(50)
const NOTE = toSamples(200)
/** Half a semitone to each side. */
const MISTUNED = 0.03
const TUNINGS = 61

/**
 * Waits until a note of `hz` begins that was asked for at `since` (ms of `performance.now()`).
 * @throws when it was not heard within 1.5 s
 */
export async function hearNote(recording: Recording, hz: number, since: number): Promise<HeardNote> {
  await recording.until(recording.length + toSamples(10))
  const first = recording.indexAt(since)
  await recording.until(first + PATIENCE + NOTE_FROM + NOTE)
  const before = loudestDb(recording.samples(first - BEFORE, first), hz)
  const heard = recording.samples(first)
  const at = firstHeard(heard.subarray(0, PATIENCE), RECORDING_RATE, hz, 0, Math.max(AUDIBLE_DBFS, before + LOUDER_DB))
  if (at === null) throw new Error(`${hz} Hz was not heard`)
  const note = tune(heard.subarray(at + NOTE_FROM, at + NOTE_FROM + NOTE), hz)
  if (note === null) throw new Error(`what was heard is not ${hz} Hz`)
  return { afterMs: recording.atMs(first + at) - since, ...note }
}

function loudestDb(samples: Float32Array, hz: number): number {
  let loudest = -Infinity
  for (let start = 0; start + BEFORE_WINDOW <= samples.length; start += BEFORE_WINDOW) {
    const level = pitchLevelDb(samples.subarray(start, start + BEFORE_WINDOW), RECORDING_RATE, hz)
    loudest = Math.max(loudest, level)
  }
  return loudest
}

/** The pitch near `hz` that stands out most; null when the loudest lies outside. */
function tune(window: Float32Array, hz: number): { hz: number; levelDb: number } | null {
  const levels = Array.from({ length: TUNINGS }, (_, i) => {
    const tried = hz * (1 + MISTUNED * ((2 * i) / (TUNINGS - 1) - 1))
    return { hz: tried, levelDb: pitchLevelDb(window, RECORDING_RATE, tried) }
  })
  const best = levels.reduce((loudest, one) => (one.levelDb > loudest.levelDb ? one : loudest))
  return best === levels[0] || best === levels.at(-1) ? null : best
}
