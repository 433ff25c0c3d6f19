import type { Say } from '../../electron/core/cli/outcome.ts'

/** A terminal that remembers: what the command line answered, and what it said was wrong. */
export function overhear() {
  const lines: string[] = []
  const problems: string[] = []
  const say: Say = { line: (text) => void lines.push(text), problem: (text) => void problems.push(text) }
  return { lines, problems, say }
}
