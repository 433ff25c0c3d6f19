import { shapeEdges } from './envelope.ts'
import { SAMPLE_RATE, hzOf } from './voice.ts'
import type { Voice } from './voice.ts'

/** One way a bar, tooth or string vibrates: `ratio` of the pitch, ringing down 60 dB in `decayS`. */
export type Mode = { readonly ratio: number; readonly gain: number; readonly decayS: number }

/** An instrument that is struck once and rings down. */
export type Struck = {
  /** The modes of a tone of `hz`, struck with `touch` 0..1. */
  readonly modes: (hz: number, touch: number) => readonly Mode[]
  readonly attackS: number
  /** How long it rings after its written end; a piano damps, a music box does not. */
  readonly ringS: number
  readonly releaseS: number
}

const HIGHEST_HZ = 11_000
const MINUS_60_DB = Math.log(1000)

/** A player for a struck instrument. */
export function createStruck(instrument: Struck): Voice {
  return (tone) => {
    const samples = new Float32Array(Math.round((tone.lengthS + instrument.ringS + instrument.releaseS) * SAMPLE_RATE))
    const hz = hzOf(tone.midi)
    const level = tone.touch ** 1.4
    for (const mode of instrument.modes(hz, tone.touch)) {
      if (mode.ratio * hz < HIGHEST_HZ) addMode(samples, mode.ratio * hz, mode.gain * level, mode.decayS)
    }
    shapeEdges(samples, instrument.attackS, instrument.releaseS)
    return samples
  }
}

/** A decaying sine by turning a pointer, far cheaper than a sine per sample. */
function addMode(samples: Float32Array, hz: number, gain: number, decayS: number): void {
  const shrink = Math.exp(-MINUS_60_DB / (decayS * SAMPLE_RATE))
  const angle = (2 * Math.PI * hz) / SAMPLE_RATE
  const cos = Math.cos(angle) * shrink
  const sin = Math.sin(angle) * shrink
  let x = gain
  let y = 0
  for (let i = 0; i < samples.length && Math.abs(x) + Math.abs(y) > 1e-6; i++) {
    samples[i] = (samples[i] ?? 0) + y
    const turned = x * cos - y * sin
    y = x * sin + y * cos
    x = turned
  }
}
