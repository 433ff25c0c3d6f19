import type { Plucked } from './plucked.ts'
import type { Mode, Struck } from './struck.ts'

/** A steel comb: a clear tone, and the high tick of a tooth that is clamped at one end (ratio 6.27). */
export const musicBox: Struck = {
  modes: (hz, touch) => {
    const decayS = 2.6 * (523 / hz) ** 0.4
    return [
      { ratio: 1, gain: 0.55, decayS },
      { ratio: 2.003, gain: 0.1, decayS: decayS * 0.5 },
      { ratio: 3.01, gain: 0.05, decayS: decayS * 0.35 },
      { ratio: 6.27, gain: 0.07 * touch, decayS: 0.18 },
    ]
  },
  attackS: 0.002,
  ringS: 1.3,
  releaseS: 0.25,
}

/** Struck steel plates over wooden boxes: round, with a short fourth partial. */
export const celesta: Struck = {
  modes: (hz, touch) => {
    const decayS = 2.4 * (523 / hz) ** 0.5
    return [
      { ratio: 1, gain: 0.6, decayS },
      { ratio: 2, gain: 0.05, decayS: decayS * 0.6 },
      { ratio: 4.02, gain: 0.12 * touch, decayS: 0.3 },
      { ratio: 9.1, gain: 0.02 * touch, decayS: 0.09 },
    ]
  },
  attackS: 0.003,
  ringS: 0.5,
  releaseS: 0.3,
}

/** Stiffness of a middle piano string: partial n sounds at n * sqrt(1 + B n^2). */
const STIFFNESS = 0.0004

/** An upright piano: stiff strings, a felt hammer that is duller when soft, a quick and a slow decay. */
export const piano: Struck = {
  modes: (hz, touch) => {
    const stiffness = STIFFNESS * (hz / 262) ** 1.3
    const openHz = 900 + 1900 * touch
    const longS = 7 * (262 / hz) ** 0.55
    const modes: Mode[] = []
    for (let n = 1; n * hz < 9000; n++) {
      const ratio = n * Math.sqrt(1 + stiffness * n * n)
      const strike = Math.abs(Math.sin((Math.PI * n) / 8.3)) + 0.08
      const gain = 0.62 * n ** -0.75 * strike * Math.exp(-(n * hz) / openHz)
      const decayS = longS / (1 + 0.22 * n)
      modes.push(
        { ratio, gain: gain * 0.72, decayS: decayS * 0.34 },
        { ratio: ratio * 1.0004, gain: gain * 0.34, decayS },
      )
    }
    // The thud of the hammer on the soundboard.
    modes.push(
      { ratio: 170 / hz, gain: 0.05 * touch, decayS: 0.06 },
      { ratio: 395 / hz, gain: 0.03 * touch, decayS: 0.04 },
    )
    return modes
  },
  attackS: 0.0025,
  ringS: 0.05,
  releaseS: 0.16,
}

export const guitar: Plucked = { ringS: 2.6, hardness: 0.55, releaseS: 0.25 }

/** Violins and basses plucked: short and dull. */
export const pizzicato: Plucked = { ringS: 0.5, hardness: 0.35, releaseS: 0.12 }
