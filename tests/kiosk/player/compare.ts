/** Samples compared to find where one lies in the other. */
const PROBE = 400

/**
 * The largest difference between what was heard and what it should be, where `from` and `to` are
 * indexes into `expected`; the beginning of what was heard is found within `reach` samples.
 */
export function worstDifference(
  heard: Float32Array,
  expected: Float32Array,
  from: number,
  to: number,
  reach: number,
): number {
  const lag = bestLag(heard, expected, from, reach)
  if (lag + to > heard.length) throw new RangeError(`only ${heard.length} samples were heard`)
  let worst = 0
  for (let i = from; i < to; i++) worst = Math.max(worst, Math.abs((heard[lag + i] ?? 0) - (expected[i] ?? 0)))
  return worst
}

function bestLag(heard: Float32Array, expected: Float32Array, from: number, reach: number): number {
  let best = Infinity
  let found = 0
  for (let lag = 0; lag < reach; lag++) {
    let error = 0
    for (let i = from; i < from + PROBE && error < best; i++)
      error += Math.abs((heard[lag + i] ?? 0) - (expected[i] ?? 0))
    if (error < best) {
      best = error
      found = lag
    }
  }
  return found
}
