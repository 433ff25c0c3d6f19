import { expect, test } from 'vitest'
import { DIAL_SETTINGS } from '../../../hardware/dial/settings.ts'
import type { LinkEvents } from '../../../hardware/link/link.ts'
import { holdConversation } from '../../../hardware/session/hold-conversation.ts'
import { HOOK_SETTINGS } from '../../../hardware/session/hook.ts'
import type { PhoneFact } from '../../../hardware/session/fact.ts'
import { createManualTimers } from '../../../hardware/simulator/manual-timers.ts'
import { toLine } from '../../../hardware/wire/frame.ts'

test('a program that was busy for four seconds reads what has come before it complains of silence', async () => {
  const manual = createManualTimers()
  let lostMs = 0
  const timers = { now: () => manual.now() + lostMs, after: manual.after }
  const facts: PhoneFact[] = []
  const stop = new AbortController()
  let link: LinkEvents | undefined
  const held = holdConversation({
    settings: { dial: DIAL_SETTINGS, hook: HOOK_SETTINGS, path: 'port', patienceMs: undefined },
    timers,
    onFact: (fact) => void facts.push(fact),
    signal: stop.signal,
    openLink: async (_path, events) => {
      link = events
      return { write: () => true, close: () => Promise.resolve() }
    },
  })
  const say = (seq: number, verb: string, ...params: readonly string[]): void =>
    link?.onBytes(Buffer.from(toLine('@', seq, verb, params)))
  await manual.advance(10)
  say(0, 'HELLO', 'ksp=1', 'id=5F3A91C2')
  say(1, 'ST', 't=1', 'h=d', 'b=0')
  say(2, 'ACK', '01')

  lostMs = 4_000
  // The timer is due at once and comes before the lines that were waiting.
  await manual.advance(1_250)
  say(3, 'HB', 't=4000000', 'up=4000', 'h=u', 'b=0')
  await manual.advance(900)
  expect(facts.map((fact) => fact.type)).toEqual(['connected', 'hook'])

  stop.abort()
  expect(await held).toBe('stopped')
})
