import type { Rank, Sustained } from './sustained.ts'
import type { Spectrum } from './wavetable.ts'

type Formant = { readonly hz: number; readonly width: number; readonly gain: number }

const VIOLIN_BODY: readonly Formant[] = [
  { hz: 300, width: 130, gain: 0.8 },
  { hz: 480, width: 150, gain: 1 },
  { hz: 1100, width: 500, gain: 0.55 },
  { hz: 2400, width: 700, gain: 0.4 },
]
/** The vowel of "aah", sung softly; formants of Peterson and Barney rounded for a mixed choir. */
const VOWEL: readonly Formant[] = [
  { hz: 330, width: 220, gain: 0.7 },
  { hz: 720, width: 160, gain: 1 },
  { hz: 1150, width: 180, gain: 0.55 },
  { hz: 2700, width: 350, gain: 0.12 },
]

function throughFormants(formants: readonly Formant[], floor: number, slope: number): Spectrum {
  return (n, hz) =>
    n ** slope *
    (floor + formants.reduce((sum, { hz: at, width, gain }) => sum + gain / (1 + ((hz - at) / width) ** 2), 0))
}

/** Several players on one tone, each a little beside it. */
function desk(spectrum: Spectrum, cents: readonly number[], gain: number): Rank[] {
  return cents.map((beside) => ({ ratio: 1, cents: beside, gain: gain / Math.sqrt(cents.length), spectrum }))
}

const bowed = throughFormants(VIOLIN_BODY, 0.15, -1)
const sung = throughFormants(VOWEL, 0.04, -0.7)

/** Violins playing the tune together. */
export const violins: Sustained = {
  ranks: desk(bowed, [0, 7, -6, 12, -11], 0.62),
  attackS: 0.06,
  releaseS: 0.12,
  vibrato: { hz: 5.4, cents: 13 },
  tremulant: { hz: 0, depth: 0 },
  mellow: 0.35,
  breath: { gain: 0, decayS: 0.1 },
}

/** Violas and cellos: a soft carpet. */
export const lowStrings: Sustained = {
  ...violins,
  ranks: desk(bowed, [0, 9, -8], 0.55),
  attackS: 0.13,
  releaseS: 0.22,
  mellow: 0.6,
}

/** Singers on an open vowel. */
export const choir: Sustained = {
  ranks: desk(sung, [0, 8, -9, 15, -14], 0.62),
  attackS: 0.07,
  releaseS: 0.16,
  vibrato: { hz: 5, cents: 16 },
  tremulant: { hz: 0, depth: 0 },
  mellow: 0.3,
  breath: { gain: 0.06, decayS: 0.3 },
}

/** The lower voices of the same choir, entering softly. */
export const lowChoir: Sustained = {
  ...choir,
  ranks: desk(sung, [0, 9, -10], 0.55),
  attackS: 0.12,
  releaseS: 0.22,
  mellow: 0.5,
}
