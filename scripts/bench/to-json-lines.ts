import type { Judged } from './goal.ts'

/** What `--json` writes: one figure a line, for other programs; what it shall reach is for people. */
export function toJsonLines(judged: readonly Judged[]): string {
  return judged.map(({ figure }) => `${JSON.stringify(figure)}\n`).join('')
}
