/** A span of years, both ends in it. */
export type Years = { readonly from: number; readonly until: number }

/** Songs of one's youth stay longest: hits are recognised best from the years in which somebody was 13 to 19 (domain.md 2). */
const PEAK_AGES: Years = { from: 13, until: 19 }
/** The wider window of memories: 10 to 30 (domain.md 2). */
const WIDE_AGES: Years = { from: 10, until: 30 }

/** The years whose music somebody may know best, and those around them: a suggestion, never a filter. */
export function songYears(birthYear: number): { readonly peak: Years; readonly wide: Years } {
  const after = ({ from, until }: Years): Years => ({ from: birthYear + from, until: birthYear + until })
  return { peak: after(PEAK_AGES), wide: after(WIDE_AGES) }
}
