import type { Figure } from './figure.ts'
import { isReached, type Goal, type Judged } from './goal.ts'

const HEAD = ['what', 'median', 'p95', 'n', 'beside', 'goal', '']

/** Figures as lines of a table for people. */
export function toTable(judged: readonly Judged[]): readonly string[] {
  const rows = [HEAD, ...judged.map(toRow)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const toLine = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return rows.map((row) => toLine(row).trimEnd())
}

function toRow({ figure, goal }: Judged): readonly string[] {
  const { name, unit, median, p95, n, versus } = figure
  const amount = (value: number) => (unit === 'count' ? String(value) : `${value} ${unit}`)
  return [
    name,
    amount(median),
    amount(p95),
    String(n),
    versus === null ? '' : `${amount(versus.median)} ${versus.name}`,
    goal === null ? '' : toGoalText(goal, amount),
    goal === null ? '' : verdict(figure, goal),
  ]
}

function toGoalText({ median, p95, ahead }: Goal, amount: (value: number) => string): string {
  const parts = [
    ...(median === undefined ? [] : [`median <= ${amount(median)}`]),
    ...(p95 === undefined ? [] : [`p95 <= ${amount(p95)}`]),
    ...(ahead === true ? ['ahead'] : []),
  ]
  return parts.join(', ')
}

function verdict(figure: Figure, goal: Goal): string {
  return isReached(figure, goal) ? 'reached' : 'MISSED'
}
