import type { PhoneEvent } from '../../../hardware/events.ts'

/** All phone events of a test, and a way to wait for one of them. */
export type Diary = {
  readonly events: readonly PhoneEvent[]
  readonly write: (event: PhoneEvent) => void
  /** Resolves when the event has been written `times` times since the beginning. */
  until(type: PhoneEvent['type'], times?: number): Promise<void>
}

export function createDiary(): Diary {
  const events: PhoneEvent[] = []
  const waiting = new Set<() => void>()
  const count = (type: PhoneEvent['type']): number => events.filter((event) => event.type === type).length
  return {
    events,
    write(event) {
      events.push(event)
      for (const look of waiting) look()
    },
    until(type, times = 1) {
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`no ${type} (${times}) among ${events.map((event) => event.type).join(', ')}`))
        }, 10_000)
        const look = (): void => {
          if (count(type) < times) return
          clearTimeout(late)
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      })
    },
  }
}
