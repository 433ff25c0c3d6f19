// A level that never jumps: every change is a chain of straight lines from wherever it stands. What
// has been planned is remembered here, because a page cannot ask a parameter for its coming values.

/** The part of an AudioParam that is needed. */
export type Ramped = {
  value: number
  cancelAndHoldAtTime(at: number): unknown
  setValueAtTime(value: number, at: number): unknown
  linearRampToValueAtTime(value: number, at: number): unknown
}

/** A place on the way: `at` in context seconds. */
export type Point = { readonly at: number; readonly value: number }

/** Rises and falls are drawn with this many lines. */
const LINES = 16
/** A song's start stands at half its level (-6 dB) after this (10 ms at most), so that it is recognised at once. */
const ATTACK_S = 0.004
/** A longer rise is wanted as a rise and begins softly. */
const LONGEST_ATTACKED_S = 0.5

export type Level = {
  /** Leaves at `at` what it planned and goes this way from where it then stands (given to `path`). */
  go(at: number, path: (from: number) => readonly Point[]): void
  /** Straight to a value; only while nothing sounds through it. */
  set(value: number): void
  valueAt(at: number): number
}

/** The memory of what a parameter, now at `value`, will do. */
export function createLevel(param: Ramped, value: number): Level {
  let plan: readonly Point[] = [{ at: 0, value }]
  return {
    valueAt: (at) => valueOf(plan, at),
    set: (next) => {
      param.value = next
      plan = [{ at: 0, value: next }]
    },
    go: (at, path) => {
      const from = valueOf(plan, at)
      const points = path(from)
      param.cancelAndHoldAtTime(at)
      param.setValueAtTime(from, at)
      for (const point of points) param.linearRampToValueAtTime(point.value, point.at)
      plan = [...plan.filter((point) => point.at < at), { at, value: from }, ...points]
    },
  }
}

function valueOf(plan: readonly Point[], at: number): number {
  const next = plan.findIndex((point) => point.at > at)
  const before = plan[next < 0 ? plan.length - 1 : next - 1]
  const after = next < 0 ? undefined : plan[next]
  if (before === undefined) return after?.value ?? 0
  if (after === undefined) return before.value
  return before.value + ((after.value - before.value) * (at - before.at)) / (after.at - before.at)
}

/** Up to `level` from silence at `at`: at half of it within 4 ms, or along a sine where the rise is long. */
export function risePath(level: number, at: number, riseS: number): readonly Point[] {
  if (riseS > LONGEST_ATTACKED_S) return drawn(at, riseS, (part) => level * Math.sin((Math.PI / 2) * part) ** 2)
  return [
    { at: at + ATTACK_S, value: level / 2 },
    { at: at + Math.max(riseS, 2 * ATTACK_S), value: level },
  ]
}

/** Down to silence along a quarter cosine, so that a fall and a rise together keep their power. */
export function fallPath(from: number, at: number, fallS: number): readonly Point[] {
  return drawn(at, fallS, (part) => (part === 1 ? 0 : from * Math.cos((Math.PI / 2) * part)))
}

function drawn(at: number, lengthS: number, value: (part: number) => number): readonly Point[] {
  return Array.from({ length: LINES }, (_, line) => {
    const part = (line + 1) / LINES
    return { at: at + lengthS * part, value: value(part) }
  })
}
