import { median, p95 } from './statistics.ts'

/** One measured thing. `versus`: the same done by another program, in the same run. */
export type Figure = {
  readonly name: string
  readonly unit: 'ms' | 'MB' | 'count'
  readonly median: number
  readonly p95: number
  readonly n: number
  readonly versus: { readonly name: string; readonly median: number } | null
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Sums values up to one decimal. @throws RangeError for no values */
export function toFigure(
  name: string,
  unit: Figure['unit'],
  values: readonly number[],
  versus: { readonly name: string; readonly values: readonly number[] } | null = null,
): Figure {
  return {
    name,
    unit,
    median: round(median(values)),
    p95: round(p95(values)),
    n: values.length,
    versus:
      versus === null || versus.values.length === 0
        ? null
        : { name: versus.name, median: round(median(versus.values)) },
  }
}
