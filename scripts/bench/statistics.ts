function inOrder(values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new RangeError('of nothing there is no middle')
  return values.toSorted((a, b) => a - b)
}

/** The middle value, or the mean of the two in the middle. @throws RangeError for no values */
export function median(values: readonly number[]): number {
  const sorted = inOrder(values)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? 0
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper
}

/** The smallest value that at least 95 % of all do not exceed (nearest rank). @throws RangeError for no values */
export function p95(values: readonly number[]): number {
  const sorted = inOrder(values)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0
}
