import type { Figure } from './figure.ts'

/** What a figure shall reach; null where it is only there to compare with. */
export type Goal = {
  readonly median?: number
  readonly p95?: number
  /** It must also be lower than what it is compared with. */
  readonly ahead?: boolean
}

/** A figure beside its goal. */
export type Judged = { readonly figure: Figure; readonly goal: Goal | null }

/** Whether a figure reaches its goal. With nobody to compare with there is nobody to be ahead of. */
export function isReached(figure: Figure, goal: Goal): boolean {
  return (
    figure.median <= (goal.median ?? Infinity) &&
    figure.p95 <= (goal.p95 ?? Infinity) &&
    (goal.ahead !== true || figure.versus === null || figure.median < figure.versus.median)
  )
}
