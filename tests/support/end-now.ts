import { kill } from 'node:process'

/** Ends one process without a farewell. Throws where there is none. */
export function endNow(pid: number | null): void {
  if (pid === null) throw new Error('there is no such process')
  kill(pid, 'SIGKILL')
}
