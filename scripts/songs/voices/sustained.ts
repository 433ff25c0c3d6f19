import type { Random } from '../arrange/random.ts'
import type { Tone } from '../arrange/tone.ts'
import { shapeEdges } from './envelope.ts'
import { SAMPLE_RATE, hzOf } from './voice.ts'
import type { Voice } from './voice.ts'
import { readTable, wavetable } from './wavetable.ts'
import type { Spectrum } from './wavetable.ts'

/** One pipe, reed or desk of players: `ratio` times the written pitch, `cents` beside it. */
export type Rank = {
  readonly ratio: number
  readonly cents: number
  readonly gain: number
  readonly spectrum: Spectrum
}

/** An instrument that holds its tone as long as it is blown, bowed or sung. */
export type Sustained = {
  readonly ranks: readonly Rank[]
  readonly attackS: number
  readonly releaseS: number
  /** Swing of the pitch; grows over the first third of a second, as singers and fiddlers do. */
  readonly vibrato: { readonly hz: number; readonly cents: number }
  /** Swing of the wind, common to all pipes; `depth` of the level. */
  readonly tremulant: { readonly hz: number; readonly depth: number }
  /** How much duller the tone begins and is when touched softly, 0..1. */
  readonly mellow: number
  readonly breath: { readonly gain: number; readonly decayS: number }
}

const VIBRATO_GROWS_S = 0.35
const TREMULANT_CENTS = 6
const OPENS_S = 0.09
/** The dull tone loses this much per partial against the full one. */
const DULL_TILT = 1.1
/** At the very start of a file the tone must be there at once. */
const FIRST_ATTACK_S = 0.012

/** A player for a sustained instrument; its wave tables are kept per pitch. */
export function createSustained(instrument: Sustained): Voice {
  const tables = new Map<string, readonly [Float32Array, Float32Array]>()
  const tablesFor = (rank: Rank, index: number, midi: number): readonly [Float32Array, Float32Array] => {
    const key = `${index}:${midi}`
    const kept = tables.get(key)
    if (kept !== undefined) return kept
    const hz = hzOf(midi) * rank.ratio
    const made = [
      wavetable((n, at) => rank.spectrum(n, at) / n ** DULL_TILT, hz),
      wavetable(rank.spectrum, hz),
    ] as const
    tables.set(key, made)
    return made
  }
  return (tone, random) => {
    const samples = new Float32Array(Math.round((tone.lengthS + instrument.releaseS) * SAMPLE_RATE))
    const swing = instrument.vibrato.hz * (0.94 + 0.12 * random())
    instrument.ranks.forEach((rank, index) =>
      addRank(samples, tone, instrument, rank, tablesFor(rank, index, tone.midi), swing, random),
    )
    addBreath(samples, instrument.breath, hzOf(tone.midi), random)
    const level = tone.touch ** 1.3
    for (let i = 0; i < samples.length; i++) {
      const wind = Math.sin(2 * Math.PI * instrument.tremulant.hz * (tone.startS + i / SAMPLE_RATE))
      samples[i] = (samples[i] ?? 0) * level * (1 + instrument.tremulant.depth * wind)
    }
    shapeEdges(
      samples,
      tone.startS < 0.02 ? Math.min(FIRST_ATTACK_S, instrument.attackS) : instrument.attackS,
      instrument.releaseS,
    )
    return samples
  }
}

function addRank(
  samples: Float32Array,
  tone: Tone,
  { vibrato, tremulant, mellow }: Sustained,
  rank: Rank,
  [dull, full]: readonly [Float32Array, Float32Array],
  swingHz: number,
  random: Random,
): void {
  const step = (hzOf(tone.midi) * rank.ratio * 2 ** (rank.cents / 1200)) / SAMPLE_RATE
  let phase = tone.startS < 0.02 ? 0 : random()
  const swingStart = random()
  const dullest = mellow * (1.2 - tone.touch)
  for (let i = 0; i < samples.length; i++) {
    const atS = i / SAMPLE_RATE
    const grown = Math.min(1, atS / VIBRATO_GROWS_S)
    const cents =
      vibrato.cents * grown * Math.sin(2 * Math.PI * (swingHz * atS + swingStart)) +
      (tremulant.depth > 0 ? TREMULANT_CENTS * Math.sin(2 * Math.PI * tremulant.hz * (tone.startS + atS)) : 0)
    phase += step * (1 + cents * 0.000577623)
    if (phase >= 1) phase -= 1
    const dullShare = Math.min(1, dullest + mellow * Math.exp(-atS / OPENS_S))
    samples[i] =
      (samples[i] ?? 0) + rank.gain * (dullShare * readTable(dull, phase) + (1 - dullShare) * readTable(full, phase))
  }
}

/** Air at the mouth of a pipe: noise around the second partial that soon calms down. */
function addBreath(samples: Float32Array, breath: Sustained['breath'], hz: number, random: Random): void {
  if (breath.gain === 0) return
  const turn = 2 * Math.cos((2 * Math.PI * Math.min(3000, 2 * hz)) / SAMPLE_RATE)
  const keep = 0.985
  let before = 0
  let last = 0
  for (let i = 0; i < samples.length; i++) {
    const level = breath.gain * (0.12 + 0.88 * Math.exp(-i / SAMPLE_RATE / breath.decayS))
    const next = (random() - 0.5) * 0.12 + keep * turn * last - keep * keep * before
    before = last
    last = next
    samples[i] = (samples[i] ?? 0) + next * level
  }
}
