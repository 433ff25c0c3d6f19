import { setTimeout as pause } from 'node:timers/promises'
import { descendantsOf } from './processes.ts'

const PATIENCE_MS = 3_000
const LOOK_AGAIN_MS = 50

/** Stopped by hand, this process leaves nothing running: screens, sound cards and programs that it started end first. */
export function endWithChildren(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end())
}

async function end(): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  const started = descendantsOf(process.pid)
  for (const { pid } of started) tell(pid, 'SIGTERM')
  while (started.some(({ pid }) => tell(pid, 0)) && performance.now() < deadline) await pause(LOOK_AGAIN_MS)
  for (const { pid } of started) tell(pid, 'SIGKILL')
  process.exit(1)
}

/** False when there is no such process any more. */
function tell(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}
