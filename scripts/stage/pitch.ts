/** Below this a pitch counts as silent, in dB below full scale. */
export const AUDIBLE_DBFS = -40
/** "Audible" is judged in windows of this length, moved on by a tenth of it. */
const WINDOW_MS = 10
const STEP_MS = 1

const LOWEST_HZ = 60
const HIGHEST_HZ = 2_000
/** How much of a window must repeat itself for its pitch to be believed; 1 = all of it. */
const CLARITY = 0.8

/**
 * How strong one pitch is in a window, in dB where 0 is a sine of full scale. Pitches nearer than two periods of the
 * window (200 Hz at 10 ms) cannot be told apart.
 */
export function pitchLevelDb(window: Float32Array, rate: number, hz: number): number {
  let real = 0
  let imaginary = 0
  let weight = 0
  window.forEach((sample, i) => {
    // Hann: without it a loud neighbour would leak into this pitch.
    const w = 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / window.length)
    const angle = (2 * Math.PI * hz * i) / rate
    real += sample * w * Math.cos(angle)
    imaginary -= sample * w * Math.sin(angle)
    weight += w
  })
  return 20 * Math.log10((2 * Math.hypot(real, imaginary)) / weight)
}

/**
 * The end of the first 10 ms window in which the pitch stands above -40 dBFS: by then it can be heard. It must still
 * stand there in the next 10 ms: the edge of any other sound holds every pitch for a moment.
 * @param from index at which to begin looking
 * @param overDb another level than -40 dBFS, where something else holds that pitch already
 * @returns an index into `samples`, or null when it is nowhere heard
 */
export function firstHeard(
  samples: Float32Array,
  rate: number,
  hz: number,
  from = 0,
  overDb = AUDIBLE_DBFS,
): number | null {
  const length = Math.round((WINDOW_MS * rate) / 1_000)
  const step = Math.round((STEP_MS * rate) / 1_000)
  const isHeardAt = (start: number) => pitchLevelDb(samples.subarray(start, start + length), rate, hz) > overDb
  for (let start = from; start + 2 * length <= samples.length; start += step) {
    if (isHeardAt(start) && isHeardAt(start + length)) return start + length - 1
  }
  return null
}

/** How alike the window and itself `lag` samples later are: 1 = the same (McLeod's normalised square difference). */
function likeness(window: Float32Array, lag: number): number {
  let product = 0
  let energy = 0
  for (let i = 0; i + lag < window.length; i += 1) {
    const a = window[i] ?? 0
    const b = window[i + lag] ?? 0
    product += a * b
    energy += a * a + b * b
  }
  return energy === 0 ? 0 : (2 * product) / energy
}

/**
 * The fundamental of a window in Hz, from 60 to 2000; null when it has none (noise, silence). The window must hold
 * at least two periods.
 */
export function fundamentalHz(window: Float32Array, rate: number): number | null {
  const longest = Math.min(Math.floor(rate / LOWEST_HZ), Math.floor(window.length / 2))
  const curve = Array.from({ length: longest + 2 }, (_, lag) => likeness(window, lag))
  const at = (lag: number) => curve[lag] ?? 0
  const peaks: number[] = []
  for (let lag = Math.floor(rate / HIGHEST_HZ); lag <= longest; lag += 1) {
    if (at(lag) >= CLARITY && at(lag) > at(lag - 1) && at(lag) >= at(lag + 1)) peaks.push(lag)
  }
  const best = Math.max(...peaks.map(at))
  // The first good one: later ones are whole multiples of the period.
  const lag = peaks.find((peak) => at(peak) > best * 0.95)
  if (lag === undefined) return null
  const bend = at(lag - 1) - 2 * at(lag) + at(lag + 1)
  const shift = bend === 0 ? 0 : (0.5 * (at(lag - 1) - at(lag + 1))) / bend
  return rate / (lag + shift)
}
