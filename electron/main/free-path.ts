import { existsSync } from 'node:fs'
import { extname } from 'node:path'

/** The path itself where nothing lies there, else the first free one of `name (2).pdf`, `name (3).pdf`, … */
export function freePath(wanted: string, isTaken: (path: string) => boolean = existsSync): string {
  if (!isTaken(wanted)) return wanted
  const ending = extname(wanted)
  const stem = wanted.slice(0, wanted.length - ending.length)
  let count = 2
  while (isTaken(`${stem} (${count})${ending}`)) count += 1
  return `${stem} (${count})${ending}`
}
