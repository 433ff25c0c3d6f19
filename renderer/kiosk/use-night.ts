import { useSyncExternalStore } from 'react'
import { isNight } from './night.ts'

const LOOK_EVERY_MS = 60_000

function eachMinute(changed: () => void): () => void {
  const timer = setInterval(changed, LOOK_EVERY_MS)
  return () => clearInterval(timer)
}

/** Whether the paper is dimmed now. */
export function useNight(): boolean {
  return useSyncExternalStore(eachMinute, () => isNight(Date.now()))
}
