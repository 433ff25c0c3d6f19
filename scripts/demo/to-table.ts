import type { Row } from './row.ts'
import type { DemoWords } from './words.ts'

/** What happened, as lines of a table in plain words; a problem stands on a line of its own. */
export function toTable(rows: readonly Row[], { head, language }: DemoWords): readonly string[] {
  const cells = [head, ...rows.map((row) => [row.what, row.seen, row.heard, toTime(row.ms, language)])]
  const widths = head.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  const toLine = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const lines = cells.map(toLine)
  const rule = '-'.repeat(Math.max(...lines.map((line) => line.length)))
  const [title = '', ...body] = lines
  return [title, rule, ...body.flatMap((line, i) => [line, ...problemOf(rows[i])])]
}

function problemOf(row: Row | undefined): readonly string[] {
  return row === undefined || row.problem === null ? [] : [`  ! ${row.problem}`]
}

function toTime(ms: number | null, language: string): string {
  if (ms === null) return ''
  if (ms >= 1_000) return `${(ms / 1_000).toLocaleString(language, { maximumFractionDigits: 1 })} s`
  return `${Math.round(ms)} ms`
}
