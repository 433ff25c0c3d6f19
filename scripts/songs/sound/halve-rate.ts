const REACH = 48

/** Every second sample of a signal, after a low-pass at a little under a quarter of its rate. */
export function halveRate(samples: Float32Array): Float32Array {
  const taps = Float64Array.from({ length: 2 * REACH + 1 }, (_, k) => {
    const x = k - REACH
    const sinc = x === 0 ? 0.46 : Math.sin(Math.PI * 0.46 * x) / (Math.PI * x)
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / (REACH + 1)))
  })
  return Float32Array.from({ length: Math.floor(samples.length / 2) }, (_, i) => {
    let sum = 0
    taps.forEach((tap, k) => {
      sum += tap * (samples[2 * i + k - REACH] ?? 0)
    })
    return sum
  })
}
