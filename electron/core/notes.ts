import type { StaffNote } from '../contract/view.ts'

/** A sign that something happened stays this long (ms); a state stays as long as it holds. */
const SIGN_MS = 15 * 60_000

export type Notes = ReturnType<typeof createNotes>

/** The quiet lines for staff in the corner of the screen. */
export function createNotes(needs: {
  now: () => number
  publish: (notes: readonly StaffNote[]) => void
  standing: readonly StaffNote[]
}) {
  const until = new Map<StaffNote, number>(needs.standing.map((note) => [note, Infinity]))
  const list = (): StaffNote[] => [...until.keys()]
  const put = (note: StaffNote, end: number): void => {
    const known = until.has(note)
    until.set(note, end)
    if (!known) needs.publish(list())
  }
  return {
    list,
    /** Something happened that staff should know for a while. */
    sign: (note: StaffNote): void => put(note, needs.now() + SIGN_MS),
    /** Something is so, or is so no longer. */
    hold(note: StaffNote, holds: boolean): void {
      if (holds) put(note, Infinity)
      else if (until.delete(note)) needs.publish(list())
    },
    deadline(): number | null {
      const ends = [...until.values()].filter(Number.isFinite)
      return ends.length === 0 ? null : Math.min(...ends)
    },
    tick(at: number): void {
      const over = [...until].filter(([, end]) => at >= end)
      for (const [note] of over) until.delete(note)
      if (over.length > 0) needs.publish(list())
    },
  }
}
