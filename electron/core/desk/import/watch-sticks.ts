import type { Stick } from '../../../contract/desk/import-calls.ts'
import { isSameSticks, type ListSticks } from './sticks.ts'

/** A person who has just plugged a stick in looks up after about this long. */
const LOOK_EVERY_MS = 2_000

export type StickWatch = {
  /** What is plugged in, as of the last look. */
  readonly sticks: () => readonly Stick[]
  /** Looks now, and again and again; `changed` is told when other sticks are there. */
  watch(changed: () => void): void
  rest(): void
}

/** Looks for sticks while somebody may want them. What was there at the first look is no news, but is told all the same. */
export function createStickWatch(list: ListSticks, everyMs = LOOK_EVERY_MS): StickWatch {
  let known: readonly Stick[] = []
  let timer: NodeJS.Timeout | undefined
  let isWatching = false
  const look = async (changed: () => void): Promise<void> => {
    const found = await list()
    if (!isWatching) return
    const isNew = !isSameSticks(known, found)
    known = found
    if (isNew) changed()
    timer = setTimeout(() => void look(changed), everyMs) // look never rejects
    timer.unref()
  }
  return {
    sticks: () => known,
    watch(changed) {
      if (isWatching) return
      isWatching = true
      void look(changed)
    },
    rest() {
      isWatching = false
      clearTimeout(timer)
    },
  }
}
