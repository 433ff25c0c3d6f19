// The highest value between the samples, by fourfold oversampling as in BS.1770-5 annex 2. Filtering
// everything would take seconds per song, so only crests that can matter are interpolated: where a
// parabola through three samples comes within 2.3 dB of the highest value found so far. (A sine at a
// quarter of the rate, the worst case of EBU Tech 3341, overshoots its parabola by 1.1 dB; only
// noise at full scale reads up to 1 dB low.)
const OVERSHOOT = 1.3
/** Samples used on each side of the place between samples; the standard's own filter has as many taps. */
const REACH = 6
const TAPS = 2 * REACH

/** Highest absolute value between the samples of all channels; 1 is full scale. */
export function truePeak(channels: readonly Float32Array[]): number {
  const early = interpolator(0.25)
  const middle = interpolator(0.5)
  return channels.reduce((highest, samples) => Math.max(highest, channelPeak(samples, early, middle)), 0)
}

function channelPeak(samples: Float32Array, early: Float64Array, middle: Float64Array): number {
  let highest = highestSample(samples)
  for (let i = REACH; i < samples.length - REACH - 1; i++) {
    const here = samples[i] ?? 0
    const level = Math.abs(here)
    if (level * 2 < highest) continue
    const sign = here < 0 ? -1 : 1
    const before = sign * (samples[i - 1] ?? 0)
    const after = sign * (samples[i + 1] ?? 0)
    if (level < before || level < after || (level === before && level === after)) continue
    const slope = after - before
    const crest = level + (slope * slope) / (8 * (2 * level - before - after))
    if (crest * OVERSHOOT < highest) continue
    const peak = highestBetween(samples, slope < 0 ? i - 1 : i, early, middle)
    if (peak > highest) highest = peak
  }
  return highest
}

/** Highest of the three places between sample `left` and the next; the late one mirrors the early one. */
function highestBetween(samples: Float32Array, left: number, early: Float64Array, middle: Float64Array): number {
  let a = 0
  let b = 0
  let c = 0
  for (let tap = 0; tap < TAPS; tap++) {
    const sample = samples[left - REACH + 1 + tap] ?? 0
    a += (early[tap] ?? 0) * sample
    b += (middle[tap] ?? 0) * sample
    c += (early[TAPS - 1 - tap] ?? 0) * sample
  }
  return Math.max(Math.abs(a), Math.abs(b), Math.abs(c))
}

function highestSample(samples: Float32Array): number {
  let highest = 0
  for (let i = 0; i < samples.length; i++) {
    const level = Math.abs(samples[i] ?? 0)
    if (level > highest) highest = level
  }
  return highest
}

/** Hann-windowed sinc for one place between two samples, with a gain of 1 at 0 Hz. */
function interpolator(place: number): Float64Array {
  const taps = Float64Array.from({ length: TAPS }, (_, tap) => {
    const x = tap - REACH + 1 - place
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * Math.cos((Math.PI * x) / TAPS) ** 2
  })
  const gain = taps.reduce((sum, tap) => sum + tap, 0)
  return taps.map((tap) => tap / gain)
}
