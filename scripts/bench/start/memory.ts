import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { descendantsOf } from '../../stage/processes.ts'

const BYTES_PER_KIB = 1_024
const BYTES_PER_MB = 1_000_000
const LOOK_MS = 1_000
/** It has settled when it changed by less than this share over so many looks. */
const STEADY_SHARE = 0.01
const STEADY_LOOKS = 5
const MOST_LOOKS = 40

/** What a process and all that it started hold together, in MB; a page that several share counts once (PSS). */
export function memoryOf(pid: number): number {
  const pids = [pid, ...descendantsOf(pid).map((process) => process.pid)]
  const kib = pids.reduce((sum, one) => sum + pssOf(one), 0)
  return (kib * BYTES_PER_KIB) / BYTES_PER_MB
}

function pssOf(pid: number): number {
  try {
    return parsePss(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
  } catch (error) {
    // It ended while we looked.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return 0
    throw error
  }
}

/** The PSS in a text of /proc/PID/smaps_rollup, in KiB. @throws when there is none */
export function parsePss(rollup: string): number {
  const kib = /^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1]
  if (kib === undefined) throw new Error('this is no smaps_rollup')
  return Number(kib)
}

/** The same, when it no longer changes; after 40 s as it is then. */
export async function settledMemoryOf(pid: number): Promise<number> {
  const looks: number[] = []
  while (looks.length < MOST_LOOKS) {
    looks.push(memoryOf(pid))
    const last = looks.slice(-STEADY_LOOKS)
    const [lowest, highest] = [Math.min(...last), Math.max(...last)]
    if (last.length === STEADY_LOOKS && highest - lowest < STEADY_SHARE * highest) break
    await pause(LOOK_MS)
  }
  return looks.at(-1) ?? 0
}
