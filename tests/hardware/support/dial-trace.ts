import type { DialInput } from '../../../hardware/dial.ts'

/** How a dial turns. `bounce`: for each closing and opening, gaps in ms between the edges of its bounce. */
export type Turn = {
  readonly pulses: number
  readonly pps: number
  readonly breakPercent: number
  readonly hasOffNormal: boolean
  readonly startUs?: number
  readonly windMs?: number
  readonly bounceMs?: readonly number[]
  readonly restMs?: number
}

type Edge = Extract<DialInput, { type: 'edge' }>

/** All edges of one number on a dial, bounce included: an even number of bounce edges follows every real one. */
export function turnDial({
  pulses,
  pps,
  breakPercent,
  hasOffNormal,
  startUs = 0,
  windMs = 400,
  bounceMs = [],
  restMs = 60,
}: Turn): { readonly edges: readonly Edge[]; readonly endUs: number } {
  const edges: Edge[] = []
  const periodMs = 1000 / pps
  const breakMs = (periodMs * breakPercent) / 100
  const change = (contact: 'pulse' | 'off-normal', level: 0 | 1, atMs: number): void => {
    let tUs = startUs + Math.round(atMs * 1000)
    edges.push({ type: 'edge', tUs, contact, level })
    const flips = bounceMs.slice(0, bounceMs.length - (bounceMs.length % 2))
    for (const [index, gapMs] of flips.entries()) {
      tUs += Math.round(gapMs * 1000)
      edges.push({ type: 'edge', tUs, contact, level: index % 2 === 0 ? (level === 1 ? 0 : 1) : level })
    }
  }
  if (hasOffNormal) change('off-normal', 1, 0)
  for (let pulse = 0; pulse < pulses; pulse++) {
    change('pulse', 1, windMs + pulse * periodMs)
    change('pulse', 0, windMs + pulse * periodMs + breakMs)
  }
  const endMs = windMs + pulses * periodMs + restMs
  if (hasOffNormal) change('off-normal', 0, endMs)
  return { edges, endUs: startUs + Math.round(endMs * 1000) }
}
