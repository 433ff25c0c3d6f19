import { shapeEdges } from './envelope.ts'
import { SAMPLE_RATE, hzOf } from './voice.ts'
import type { Voice } from './voice.ts'

/** A string set going by a finger (Karplus and Strong's loop). */
export type Plucked = {
  /** Seconds in which a string of 220 Hz rings down by 60 dB. */
  readonly ringS: number
  /** 0..1; a thumb is soft, a plectrum hard. */
  readonly hardness: number
  readonly releaseS: number
}

/** Where the finger plucks, as a share of the string. */
const PLUCK_PLACE = 0.21
const ATTACK_S = 0.002
/** One low-pass leaves a hiss at each pluck; flesh on nylon has none. */
const SOFTENINGS = 3
const LOUDNESS = 1.5
/** The body of a guitar: two resonances in Hz with their share. */
const BODY = [
  { hz: 190, share: 0.22 },
  { hz: 410, share: 0.16 },
]

/** A player for a plucked string. */
export function createPlucked(instrument: Plucked): Voice {
  return (tone, random) => {
    const hz = hzOf(tone.midi)
    const samples = new Float32Array(Math.round((tone.lengthS + instrument.releaseS) * SAMPLE_RATE))
    const period = SAMPLE_RATE / hz
    const soft = 0.5
    // The averaging filter delays by `soft` samples, a first-order allpass supplies the rest.
    const whole = Math.floor(period - soft - 0.3)
    const rest = period - soft - whole
    const allpass = (1 - rest) / (1 + rest)
    const loss = 10 ** (-3 / (instrument.ringS * (220 / hz) ** 0.6 * hz))
    const line = excite(whole, instrument.hardness * (0.6 + 0.4 * tone.touch), random)
    let head = 0
    let lastRead = 0
    let lastIn = 0
    let lastOut = 0
    for (let i = 0; i < samples.length; i++) {
      const read = line[head] ?? 0
      samples[i] = read
      const damped = loss * ((1 - soft) * read + soft * lastRead)
      lastRead = read
      const tuned = allpass * damped + lastIn - allpass * lastOut
      lastIn = damped
      lastOut = tuned
      line[head] = tuned
      head = (head + 1) % whole
    }
    addBody(samples)
    const level = LOUDNESS * tone.touch ** 1.3
    for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] ?? 0) * level
    shapeEdges(samples, ATTACK_S, instrument.releaseS)
    return samples
  }
}

/** Noise, dulled by the finger's softness, with a dip where the string is plucked; of unit energy and no offset. */
function excite(length: number, hardness: number, random: () => number): Float32Array {
  const noise = Float32Array.from({ length }, () => random() * 2 - 1)
  for (let pass = 0; pass < SOFTENINGS; pass++) soften(noise, 1 - 0.75 * hardness)
  const shift = Math.round(length * PLUCK_PLACE)
  const plucked = noise.map((sample, i) => sample - (noise[(i + shift) % length] ?? 0))
  const mean = plucked.reduce((sum, sample) => sum + sample, 0) / length
  const energy = plucked.reduce((sum, sample) => sum + (sample - mean) ** 2, 0) / length
  return plucked.map((sample) => (0.35 * (sample - mean)) / Math.sqrt(energy || 1))
}

/** A one-pole low-pass run twice round, so that the end of the loop meets its beginning without a step. */
function soften(loop: Float32Array, keep: number): void {
  let last = 0
  for (let i = 0; i < 2 * loop.length; i++) {
    last = keep * last + (1 - keep) * (loop[i % loop.length] ?? 0)
    if (i >= loop.length) loop[i - loop.length] = last
  }
}

function addBody(samples: Float32Array): void {
  const dry = samples.slice()
  for (const { hz, share } of BODY) {
    const keep = 0.992
    const turn = 2 * keep * Math.cos((2 * Math.PI * hz) / SAMPLE_RATE)
    let before = 0
    let last = 0
    for (let i = 0; i < dry.length; i++) {
      const next = (dry[i] ?? 0) * (1 - keep) * 2 + turn * last - keep * keep * before
      before = last
      last = next
      samples[i] = (samples[i] ?? 0) + share * next
    }
  }
}
