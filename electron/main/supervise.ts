import type { FromCore } from '../contract/lifecycle.ts'
import type { Child } from './child.ts'

export type SupervisionSettings = {
  /** Waits between a death and the next start; the last one repeats for ever. */
  readonly backOffMs: readonly number[]
  /** A core that ran this long has recovered: the next death starts with the shortest wait again. */
  readonly steadyMs: number
  readonly beatMs: number
  /** A core that has not answered a beat for this long hangs, and is killed. */
  readonly silentMs: number
  readonly stopMs: number
}

export const SUPERVISION: SupervisionSettings = {
  backOffMs: [100, 500, 1_000, 2_000, 5_000, 15_000],
  steadyMs: 30_000,
  beatMs: 2_000,
  silentMs: 12_000,
  stopMs: 4_000,
}

export type Watcher = {
  /** A core is there: hand it its start and its ports. `restarts` counts the deaths before it. */
  readonly onStart: (child: Child, restarts: number) => void
  readonly onMessage: (message: FromCore, child: Child) => void
  readonly onDeath: (code: number | null, nextTryMs: number) => void
}

/** Keeps one core alive for ever; `stop` lets it close its files and ends it for good. */
export function supervise(
  start: () => Child,
  watcher: Watcher,
  settings: SupervisionSettings = SUPERVISION,
): { stop(): Promise<void>; startAnew(): void } {
  let current: Child | null = null
  let restarts = 0
  let failures = 0
  let stopping: PromiseWithResolvers<void> | null = null
  let isAnew = false
  const timers = new Set<NodeJS.Timeout>()
  const after = (ms: number, call: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      call()
    }, ms)
    timers.add(timer)
  }
  const clear = (): void => {
    for (const timer of timers) clearTimeout(timer)
    timers.clear()
  }

  const run = (): void => {
    const child = start()
    const startedAt = Date.now()
    let answeredAt = startedAt
    current = child
    child.onMessage((message) => {
      answeredAt = Date.now()
      if (current === child && message.type !== 'beat') watcher.onMessage(message, child)
    })
    child.onExit((code) => {
      if (current !== child) return
      current = null
      clear()
      if (stopping) return stopping.resolve()
      if (isAnew) {
        isAnew = false
        return run()
      }
      failures = Date.now() - startedAt >= settings.steadyMs ? 0 : failures
      const nextTryMs = settings.backOffMs[Math.min(failures, settings.backOffMs.length - 1)] ?? 0
      failures += 1
      restarts += 1
      watcher.onDeath(code, nextTryMs)
      after(nextTryMs, run)
    })
    const beat = (): void => {
      if (Date.now() - answeredAt > settings.silentMs) return child.kill()
      child.post({ type: 'beat' })
      after(settings.beatMs, beat)
    }
    after(settings.beatMs, beat)
    watcher.onStart(child, restarts)
  }
  run()

  return {
    /** Lets the core close its files and starts another at once. */
    startAnew: () => {
      if (stopping || !current) return
      isAnew = true
      const child = current
      child.post({ type: 'stop' })
      after(settings.stopMs, () => child.kill())
    },
    stop: () => {
      if (stopping) return stopping.promise
      stopping = Promise.withResolvers<void>()
      clear()
      if (!current) stopping.resolve()
      current?.post({ type: 'stop' })
      const child = current
      after(settings.stopMs, () => child?.kill())
      return stopping.promise.finally(clear)
    },
  }
}
