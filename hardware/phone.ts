import { DIAL_SETTINGS, type DialSettings } from './dial/settings.ts'
import { createDiscovery, type DiscoverOptions } from './discovery/discover.ts'
import { createFixedPort } from './discovery/fixed-port.ts'
import { PortsError, type PortAttempt, type Ports } from './discovery/ports.ts'
import type { LossReason, PhoneEvent, PhoneStatus } from './events.ts'
import { LinkError, type OpenLink } from './link/link.ts'
import { openSerialLink } from './link/serial.ts'
import type { PhoneFact } from './session/fact.ts'
import { holdConversation, type Ending } from './session/hold-conversation.ts'
import { HOOK_SETTINGS, type HookSettings } from './session/hook.ts'
import { MACHINE_TIMERS, type Timers } from './timers.ts'
import type { HostCommand } from './wire/host-command.ts'

/** `path`: exactly this port, for ever. `discover`: wherever a phone is found. */
export type PhoneSource = { readonly path: string } | { readonly discover: DiscoverOptions }

/** `now` gives epoch ms for the events. `openLink` and `timers` are the edges a test may replace. */
export type PhoneOptions = {
  readonly source: PhoneSource
  readonly now: () => number
  readonly onEvent: (event: PhoneEvent) => void
  readonly dial?: Partial<DialSettings>
  readonly hook?: Partial<HookSettings>
  readonly timers?: Timers
  readonly openLink?: OpenLink
}

export type Phone = {
  status(): PhoneStatus
  /** Rings so many times (0 to 10; 1 s each, 4 s between them), 0 stops it. A phone without a bell stays silent. */
  ring(rings: number): void
  /** Gives the port back; may be called again. A phone that was connected is reported as `disconnected`, `closed`. */
  close(): Promise<void>
}

/**
 * Keeps a phone: finds it, talks to it, and finds it again when it went away, until it is closed.
 * Never throws and never gives up; what is wrong becomes a `trouble` event, once.
 */
export function openPhone({
  source,
  now,
  onEvent,
  dial,
  hook,
  timers = MACHINE_TIMERS,
  openLink = openSerialLink,
}: PhoneOptions): Phone {
  const ports: Ports = 'path' in source ? createFixedPort(source.path) : createDiscovery(source.discover, timers)
  const talk = { dial: { ...DIAL_SETTINGS, ...dial }, hook: { ...HOOK_SETTINGS, ...hook } }
  const closing = new AbortController()
  let status: PhoneStatus = { type: 'searching' }
  let lastObstacle = ''
  let ask: ((command: HostCommand) => void) | undefined

  function emit(fact: PhoneFact): void {
    if (fact.type === 'connected') {
      status = { type: 'connected', device: fact.device, hook: fact.hook }
      lastObstacle = ''
    }
    if (fact.type === 'hook' && status.type === 'connected') status = { ...status, hook: fact.hook }
    if (fact.type === 'disconnected') status = { type: 'searching' }
    onEvent({ ...fact, at: now() })
  }

  function tellObstacle(code: string, detail: string): void {
    if (lastObstacle === code) return
    lastObstacle = code
    emit({ type: 'trouble', code: 'cannot-open', detail })
  }

  async function attend(attempt: PortAttempt): Promise<void> {
    let hasAnswered = false
    const onFact = (fact: PhoneFact): void => {
      hasAnswered ||= fact.type === 'connected'
      emit(fact)
    }
    try {
      const settings = { ...talk, path: attempt.path, patienceMs: attempt.patienceMs }
      const onOpen = (open: typeof ask): void => {
        ask = open
      }
      const ending = await holdConversation({ openLink, settings, timers, onFact, onOpen, signal: closing.signal })
      ask = undefined
      ports.settled(attempt, hasAnswered ? 'answered' : 'no-answer')
      if (hasAnswered) {
        // That an unplugged port cannot be opened is no news.
        lastObstacle = 'missing'
        emit({ type: 'disconnected', reason: toLossReason(ending) })
      }
    } catch (error) {
      if (!(error instanceof LinkError)) throw error
      ports.settled(attempt, 'not-opened')
      tellObstacle(error.code, `${attempt.path}: ${OBSTACLES[error.code]}`)
    }
  }

  async function keepLooking(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        const attempt = await ports.next()
        if (attempt !== undefined && !closing.signal.aborted) await attend(attempt)
      } catch (error) {
        if (!(error instanceof PortsError)) throw error
        tellObstacle(error.code, error.message)
      }
      await pause(timers, ports.pauseMs, closing.signal)
    }
  }

  const done = keepLooking()
  return {
    status: () => status,
    ring(rings) {
      if (status.type === 'connected' && status.device.hasBell) ask?.({ type: 'bell', rings })
    },
    close() {
      closing.abort()
      return done
    },
  }
}

const OBSTACLES: Readonly<Record<LinkError['code'], string>> = {
  missing: 'no such port, waiting for it',
  busy: 'another program has this port',
  denied: 'this user may not open the port: add the user to the group dialout',
  failed: 'the port cannot be opened',
}

function toLossReason(ending: Ending): LossReason {
  switch (ending) {
    case 'silent':
      return 'silent'
    case 'stopped':
      return 'closed'
    case 'unplugged':
    case 'no-answer':
    case 'other-device':
      return 'unplugged'
  }
}

function pause(timers: Timers, delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const end = (): void => {
      stop()
      signal.removeEventListener('abort', end)
      resolve()
    }
    const stop = timers.after(delayMs, end)
    signal.addEventListener('abort', end)
  })
}
