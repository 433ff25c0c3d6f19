import type { Frame } from './frame.ts'

/** The last line of a direction, for counting what is missing. */
export type Sequence = { readonly seq: number; readonly crc: string } | undefined

export type Arrival =
  | { readonly type: 'next' }
  | { readonly type: 'duplicate' }
  | { readonly type: 'gap'; readonly missing: number }

/**
 * Whether a line follows the one before it. The first line of a connection is taken as it comes;
 * the same number with the same checksum is the same line sent twice.
 */
export function follow(last: Sequence, frame: Frame): [Sequence, Arrival] {
  const next: Sequence = { seq: frame.seq, crc: frame.crc }
  if (last === undefined) return [next, { type: 'next' }]
  if (last.seq === frame.seq && last.crc === frame.crc) return [last, { type: 'duplicate' }]
  const missing = (frame.seq - last.seq - 1) & 0xff
  return [next, missing === 0 ? { type: 'next' } : { type: 'gap', missing }]
}
