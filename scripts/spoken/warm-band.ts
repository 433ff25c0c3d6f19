type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number]

/** A handset gives 150 Hz to 7 kHz; a computer's voice is harsh above 5 kHz. */
const LOW_CUT_HZ = 140
const HIGH_CUT_HZ = 4800
const QUALITY = 0.707

/** Keeps the warm band of speech: a second-order low cut and two second-order high cuts. */
export function warmBand(samples: Float32Array, sampleRate: number): Float32Array {
  const high = cut(HIGH_CUT_HZ, sampleRate, false)
  return [cut(LOW_CUT_HZ, sampleRate, true), high, high].reduce(filter, samples)
}

/** Low cut or high cut after R. Bristow-Johnson's audio cookbook. */
function cut(hz: number, sampleRate: number, isLowCut: boolean): Coefficients {
  const turn = (2 * Math.PI * hz) / sampleRate
  const cos = Math.cos(turn)
  const alpha = Math.sin(turn) / (2 * QUALITY)
  const a0 = 1 + alpha
  const side = (isLowCut ? 1 + cos : 1 - cos) / 2 / a0
  return [side, (isLowCut ? -2 : 2) * side, side, (-2 * cos) / a0, (1 - alpha) / a0]
}

function filter(samples: Float32Array, [b0, b1, b2, a1, a2]: Coefficients): Float32Array {
  let s1 = 0
  let s2 = 0
  return samples.map((x) => {
    const y = b0 * x + s1
    s1 = b1 * x - a1 * y + s2
    s2 = b2 * x - a2 * y
    return y
  })
}
