import type { Weekday } from '../../../care/moment.ts'

/** A week, from Monday. */
export const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
