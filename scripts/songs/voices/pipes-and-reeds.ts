import type { Rank, Sustained } from './sustained.ts'
import type { Spectrum } from './wavetable.ts'

const steady = { hz: 0, cents: 0 }
const calmWind = { hz: 0, depth: 0 }

/** A wide flute pipe: almost a sine. */
const flute: Spectrum = (n) => [1, 0.22, 0.1, 0.03, 0.015][n - 1] ?? 0
/** A principal: the plain voice of an organ. */
const principal: Spectrum = (n) => Math.exp(-0.55 * (n - 1)) * (n % 2 === 0 ? 0.8 : 1)
/** A free reed: many partials, less fierce above 3 kHz. */
const reed: Spectrum = (n, hz) => n ** -0.85 / (1 + (hz / 2600) ** 2)
/** A stopped cylinder overblows odd partials only. */
const clarinet: Spectrum = (n, hz) => ((n % 2 === 1 ? n ** -0.9 : 0.08) * 1) / (1 + (hz / 2400) ** 2)
/** Brass opens around 1 kHz. */
const brass: Spectrum = (n, hz) => n ** -0.5 * (0.4 + 0.6 * Math.exp(-(((hz - 900) / 700) ** 2))) * Math.exp(-hz / 2600)

function rank(ratio: number, gain: number, spectrum: Spectrum, cents = 0): Rank {
  return { ratio, gain, spectrum, cents }
}

/** A street organ: flutes in several ranks on a slightly shaking wind, with a chirp at each start. */
export const streetOrgan: Sustained = {
  ranks: [rank(1, 0.36, principal), rank(1, 0.2, flute, 7), rank(2, 0.2, flute, -2), rank(4, 0.05, flute, 3)],
  attackS: 0.014,
  releaseS: 0.05,
  vibrato: steady,
  tremulant: { hz: 5.6, depth: 0.09 },
  mellow: 0.1,
  breath: { gain: 0.5, decayS: 0.04 },
}

/** A village organ with its principals drawn: 8, 4, 2 2/3, 2 and a soft mixture. */
export const churchOrgan: Sustained = {
  ranks: [
    rank(1, 0.4, principal),
    rank(1, 0.16, flute, 3),
    rank(2, 0.2, principal, -2),
    rank(3, 0.045, flute, 2),
    rank(4, 0.06, principal, 3),
    rank(6, 0.018, flute, -3),
    rank(8, 0.012, flute, 2),
  ],
  attackS: 0.035,
  releaseS: 0.09,
  vibrato: steady,
  tremulant: calmWind,
  mellow: 0.15,
  breath: { gain: 0.25, decayS: 0.05 },
}

/** The same organ's soft manual, for what lies under the melody. */
export const softOrgan: Sustained = {
  ...churchOrgan,
  ranks: [rank(1, 0.42, flute), rank(1, 0.18, principal, 2), rank(2, 0.1, flute, -2)],
  attackS: 0.06,
  releaseS: 0.12,
}

/** Pedal: sixteen foot for the room, eight foot for the telephone. */
export const pedalOrgan: Sustained = {
  ...churchOrgan,
  ranks: [rank(0.5, 0.16, principal), rank(1, 0.4, principal, 1), rank(2, 0.12, flute)],
  attackS: 0.06,
  releaseS: 0.12,
}

/** A suction reed organ as it stood in many a front room. */
export const harmonium: Sustained = {
  ranks: [rank(1, 0.45, reed), rank(1, 0.2, reed, 3), rank(2, 0.1, reed, -2)],
  attackS: 0.045,
  releaseS: 0.1,
  vibrato: steady,
  tremulant: { hz: 4.6, depth: 0.025 },
  mellow: 0.45,
  breath: { gain: 0, decayS: 0.1 },
}

/** An accordion with three reeds per tone, one a little high and one a little low (musette). */
export const accordion: Sustained = {
  ranks: [rank(1, 0.38, reed), rank(1, 0.22, reed, 9), rank(1, 0.2, reed, -8)],
  attackS: 0.022,
  releaseS: 0.06,
  vibrato: steady,
  tremulant: calmWind,
  mellow: 0.25,
  breath: { gain: 0, decayS: 0.1 },
}

export const recorder: Sustained = {
  ranks: [rank(1, 0.55, (n) => [1, 0.16, 0.2, 0.05, 0.04][n - 1] ?? 0), rank(1, 0.1, flute, 4)],
  attackS: 0.022,
  releaseS: 0.07,
  vibrato: { hz: 4.8, cents: 9 },
  tremulant: calmWind,
  mellow: 0.2,
  breath: { gain: 0.6, decayS: 0.05 },
}

export const clarinetSolo: Sustained = {
  ranks: [rank(1, 0.5, clarinet), rank(1, 0.12, clarinet, 3)],
  attackS: 0.025,
  releaseS: 0.06,
  vibrato: { hz: 5, cents: 6 },
  tremulant: calmWind,
  mellow: 0.4,
  breath: { gain: 0.15, decayS: 0.06 },
}

/** A cornet and a bugle side by side, as in a village band. */
export const cornet: Sustained = {
  ranks: [rank(1, 0.4, brass), rank(1, 0.26, brass, 5), rank(1, 0.18, brass, -6)],
  attackS: 0.028,
  releaseS: 0.07,
  vibrato: { hz: 5, cents: 7 },
  tremulant: calmWind,
  mellow: 0.6,
  breath: { gain: 0.1, decayS: 0.03 },
}

/** Horns and tubas under the cornets: rounder. */
export const lowBrass: Sustained = {
  ...cornet,
  ranks: [rank(1, 0.4, (n, hz) => brass(n, hz) * Math.exp(-hz / 1400)), rank(1, 0.2, brass, 6)],
  attackS: 0.045,
  releaseS: 0.09,
  mellow: 0.8,
}
