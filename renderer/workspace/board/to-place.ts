import type { CSSProperties } from 'react'
import type { BoardKind, Spot } from '../../../care/board-item.ts'

/** A place on the sheet as CSS: `--u` is one unit of the sheet at the size it is drawn. */
export function toPlace({ x, y, width }: Spot): CSSProperties {
  const units = (value: number): string => `calc(${value} * var(--u))`
  // A slip never becomes so narrow that its words break: at the right edge it keeps to the sheet.
  return { left: `min(${units(x)}, 100% - var(--least))`, top: units(y), width: units(width) }
}

/** Where a balloon is taken hold of to make it larger: at the edge of a circle, at the corner of a slip. */
export function toGrip(kind: BoardKind, { width }: Spot): CSSProperties {
  return kind === 'word' || kind === 'saying' ? {} : { top: `calc(${width} * var(--u) - 40px)`, right: '-4px' }
}
