import { fundamentalHz } from './pitch.ts'
import { RECORDING_RATE, type Recording } from './recording.ts'

/** Listens to a recording for whoever wants to know which song sounds; songs are told apart by their pitch. */
export type Ear = {
  /** Resolves when this pitch is what sounds, from now on; rejects with what was heard instead. */
  hears(hz: number, withinMs?: number): Promise<void>
  /** The same for any pitch between two; tells which. */
  hearsBetween(lowestHz: number, highestHz: number, withinMs?: number): Promise<number>
  /** Resolves when nothing has sounded for a fifth of a second, from now on. */
  hearsSilence(withinMs?: number): Promise<void>
  /** Here and now, as an index into the recording. */
  mark(): number
  /** What sounded from a mark on, a moment (50 ms) each; by default until now. */
  heard(from: number, to?: number): readonly Moment[]
  /** Lets this much sound go by. */
  pass(ms: number): Promise<void>
}

/** `hz` is null where there is no pitch: silence, noise, speech, two songs at once. */
export type Moment = { readonly levelDb: number; readonly hz: number | null }

/** Below this peak (dB of full scale) nobody hears anything. */
export const SILENT_DB = -60

const MOMENT = 0.05 * RECORDING_RATE
const PATIENCE_MS = 8_000
/** A pitch must hold for this many moments to be what sounds. */
const MOMENTS_OF_SONG = 3
const MOMENTS_OF_SILENCE = 4
/** Half a semitone is 3 %. */
const SAME_PITCH = 0.02

/** Whether a pitch is the one that was meant. */
export function isPitch(hz: number | null, meant: number): boolean {
  return hz !== null && Math.abs(hz / meant - 1) <= SAME_PITCH
}

/** A pause is silence for at least this many moments: less is a busy machine that drops samples. */
const MOMENTS_OF_PAUSE = 3

/** Where this pitch did not go on: pauses, and moments with another pitch. */
export function interruptions(moments: readonly Moment[], hz: number): readonly Moment[] {
  return moments.filter((one, at) => isInPause(moments, at) || (one.hz !== null && !isPitch(one.hz, hz)))
}

/** Where nothing sounded for longer than a busy machine needs. */
export function pauses(moments: readonly Moment[]): readonly Moment[] {
  return moments.filter((_, at) => isInPause(moments, at))
}

function isInPause(moments: readonly Moment[], at: number): boolean {
  const isSilent = (one: Moment | undefined): boolean => one !== undefined && one.levelDb <= SILENT_DB
  let first = at
  let end = at
  while (isSilent(moments[first - 1])) first -= 1
  while (isSilent(moments[end])) end += 1
  return isSilent(moments[at]) && end - first >= MOMENTS_OF_PAUSE
}

/** An ear at a recording, for as long as that runs. */
export function createEar(recording: Recording): Ear {
  const moment = (from: number): Moment => {
    const samples = recording.samples(from, from + MOMENT)
    const levelDb = toDb(samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0))
    return { levelDb, hz: levelDb <= SILENT_DB ? null : fundamentalHz(samples, RECORDING_RATE) }
  }
  const heard = (from: number, to = recording.length): Moment[] => {
    const moments: Moment[] = []
    for (let start = from; start + MOMENT <= to; start += MOMENT) moments.push(moment(start))
    return moments
  }
  const wait = async (
    what: string,
    count: number,
    fits: (one: Moment) => boolean,
    withinMs: number,
  ): Promise<Moment | undefined> => {
    const from = recording.length
    const moments: Moment[] = []
    while (moments.length < count || !moments.slice(-count).every(fits)) {
      if (moments.length * MOMENT > (withinMs / 1_000) * RECORDING_RATE)
        throw new Error(`${what} was not heard, but ${describe(moments)}`)
      const start = from + moments.length * MOMENT
      await recording.until(start + MOMENT)
      moments.push(moment(start))
    }
    return moments.at(-1)
  }
  return {
    async hears(hz, withinMs = PATIENCE_MS) {
      await wait(`${hz} Hz`, MOMENTS_OF_SONG, (one) => isPitch(one.hz, hz), withinMs)
    },
    async hearsBetween(lowestHz, highestHz, withinMs = PATIENCE_MS) {
      const isBetween = ({ hz }: Moment): boolean => hz !== null && hz >= lowestHz && hz <= highestHz
      const last = await wait(`${lowestHz} to ${highestHz} Hz`, MOMENTS_OF_SONG, isBetween, withinMs)
      return last?.hz ?? 0
    },
    async hearsSilence(withinMs = PATIENCE_MS) {
      await wait('silence', MOMENTS_OF_SILENCE, (one) => one.levelDb <= SILENT_DB, withinMs)
    },
    mark: () => recording.length,
    heard,
    pass: (ms) => recording.until(recording.length + (ms / 1_000) * RECORDING_RATE),
  }
}

const toDb = (peak: number): number => (peak === 0 ? -Infinity : 20 * Math.log10(peak))

/** `silence x12, 440 Hz x3`: what a person would say was heard. */
function describe(moments: readonly Moment[]): string {
  const names = moments.map(({ levelDb, hz }) =>
    levelDb <= SILENT_DB ? 'silence' : hz === null ? 'no pitch' : `${Math.round(hz)} Hz`,
  )
  const runs: { name: string; count: number }[] = []
  for (const name of names) {
    const last = runs.at(-1)
    if (last?.name === name) last.count += 1
    else runs.push({ name, count: 1 })
  }
  return runs.map(({ name, count }) => `${name} x${count}`).join(', ')
}
