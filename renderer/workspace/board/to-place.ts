import type { CSSProperties } from 'react'
import type { Spot } from '../../../care/board-item.ts'

/** A place on the sheet as CSS: `--u` is one unit of the sheet at the size it is drawn. */
export function toPlace({ x, y, width }: Spot): CSSProperties {
  const units = (value: number): string => `calc(${value} * var(--u))`
  return { left: units(x), top: units(y), width: units(width) }
}
