/** One second-order section, normalised (a0 = 1). */
export type Biquad = {
  readonly b0: number
  readonly b1: number
  readonly b2: number
  readonly a1: number
  readonly a2: number
}

// ITU-R BS.1770-5 prints the two K-weighting sections as coefficients for 48 kHz. These are the
// analogue parameters behind them (frequency in Hz, gain in dB, quality), so that the bilinear
// transform gives the printed numbers at 48 kHz and the same curve at any other rate.
const SHELF = {
  hz: 1681.974450955533,
  gainDb: 3.999843853973347,
  quality: 0.7071752369554196,
  bandPower: 0.4996667741545416,
}
const HIGH_PASS = { hz: 38.13547087602444, quality: 0.5003270373238773 }

/** The head's shelf and the low cut of BS.1770, for `sampleRate` in Hz. */
export function kWeighting(sampleRate: number): readonly [Biquad, Biquad] {
  return [shelf(sampleRate), highPass(sampleRate)]
}

function shelf(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * SHELF.hz) / sampleRate)
  const high = 10 ** (SHELF.gainDb / 20)
  const band = high ** SHELF.bandPower
  const a0 = 1 + k / SHELF.quality + k * k
  return {
    b0: (high + (band * k) / SHELF.quality + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (band * k) / SHELF.quality + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / SHELF.quality + k * k) / a0,
  }
}

function highPass(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * HIGH_PASS.hz) / sampleRate)
  const a0 = 1 + k / HIGH_PASS.quality + k * k
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / HIGH_PASS.quality + k * k) / a0 }
}
