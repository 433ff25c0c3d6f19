import type { Link, OpenLink } from '../link/link.ts'
import type { Timers } from '../timers.ts'
import type { HostCommand } from '../wire/host-command.ts'
import { createLineSplitter, DEVICE_LINE_OCTETS } from '../wire/line-splitter.ts'
import { beginConversation, conversationDeadline, stepConversation, type ConversationInput } from './conversation.ts'
import type { ConversationEffect, ConversationSettings } from './step.ts'
import type { PhoneFact } from './fact.ts'

/** How a connection came to its end. */
export type Ending = 'unplugged' | 'silent' | 'no-answer' | 'other-device' | 'stopped'

export type ConversationNeeds = {
  readonly openLink: OpenLink
  readonly settings: ConversationSettings
  readonly timers: Timers
  readonly onFact: (fact: PhoneFact) => void
  /** Gives the way to ask something of the device, for as long as the line is open. */
  readonly onOpen?: (ask: (command: HostCommand) => void) => void
  readonly signal: AbortSignal
}

/** A timer this late means that the program was busy with something else. */
const LATE_MS = 30

/**
 * Opens one line, talks until it is over, gives it back and says why. A line from the device becomes a fact
 * inside the very callback that brought its last octet. Throws `LinkError` where the line does not open.
 */
export async function holdConversation({
  openLink,
  settings,
  timers,
  onFact,
  onOpen,
  signal,
}: ConversationNeeds): Promise<Ending> {
  const splitter = createLineSplitter({ maxOctets: DEVICE_LINE_OCTETS })
  const over = Promise.withResolvers<Ending>()
  let isOver = false
  let link: Link | undefined
  let stopTimer: (() => void) | undefined
  let [conversation, first] = beginConversation(settings, timers.now())

  const end = (why: Ending): void => {
    if (isOver) return
    isOver = true
    stopTimer?.()
    over.resolve(why)
  }
  const perform = (effects: readonly ConversationEffect[]): void => {
    for (const effect of effects) {
      if (isOver) return
      if (effect.type === 'write') link?.write(effect.line)
      else if (effect.type === 'fact') onFact(effect.fact)
      else end(effect.why)
    }
  }
  const arm = (): void => {
    stopTimer?.()
    const deadline = isOver ? undefined : conversationDeadline(conversation)
    if (deadline === undefined || deadline === Infinity) return
    const delayMs = Math.max(1, Math.ceil(deadline - timers.now()))
    const dueAt = timers.now() + delayMs
    stopTimer = timers.after(delayMs, () => {
      const isLate = timers.now() - dueAt > LATE_MS
      // Whoever kept us may have kept lines from being read as well: they come first, or silence is seen where none was.
      if (isLate) stopTimer = timers.after(LATE_MS, tick)
      else tick()
    })
  }
  const tick = (): void => step({ type: 'tick', at: timers.now() })
  const apply = (input: ConversationInput): void => {
    const [next, effects] = stepConversation(conversation, input)
    conversation = next
    perform(effects)
  }
  const step = (input: ConversationInput): void => {
    if (isOver) return
    apply(input)
    arm()
  }
  const receive = (bytes: Uint8Array): void => {
    for (const piece of splitter.push(bytes)) {
      if (isOver) return
      const at = timers.now()
      apply(
        piece.type === 'line'
          ? { type: 'line', text: piece.text, at }
          : { type: 'discarded', octets: piece.octets, at },
      )
    }
    arm()
  }

  const opened = await openLink(settings.path, { onBytes: receive, onClosed: () => end('unplugged') })
  link = opened
  onOpen?.((command) => step({ type: 'order', command, at: timers.now() }))
  const stop = (): void => end('stopped')
  signal.addEventListener('abort', stop)
  try {
    if (signal.aborted) stop()
    perform(first)
    arm()
    return await over.promise
  } finally {
    signal.removeEventListener('abort', stop)
    stopTimer?.()
    await opened.close()
  }
}
