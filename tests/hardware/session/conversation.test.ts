import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DIAL_SETTINGS } from '../../../hardware/dial/settings.ts'
import {
  beginConversation,
  conversationDeadline,
  stepConversation,
  type ConversationInput,
} from '../../../hardware/session/conversation.ts'
import type { Conversation, ConversationEffect } from '../../../hardware/session/step.ts'
import { HOOK_SETTINGS } from '../../../hardware/session/hook.ts'
import { toLine } from '../../../hardware/wire/frame.ts'
import { createLineSplitter, DEVICE_LINE_OCTETS } from '../../../hardware/wire/line-splitter.ts'

const settings = { dial: DIAL_SETTINGS, hook: HOOK_SETTINGS, path: 'port', patienceMs: undefined }
const octets = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** Feeds octets one chunk every 10 ms, with every tick that falls due. */
function feed(chunks: readonly Uint8Array[]): {
  readonly effects: readonly ConversationEffect[]
  readonly conversation: Conversation
} {
  const splitter = createLineSplitter({ maxOctets: DEVICE_LINE_OCTETS })
  let [conversation, first] = beginConversation(settings, 0)
  const effects = [...first]
  const apply = (input: ConversationInput): void => {
    const [next, more] = stepConversation(conversation, input)
    conversation = next
    effects.push(...more)
  }
  for (const [index, chunk] of chunks.entries()) {
    const at = (index + 1) * 10
    const deadline = conversationDeadline(conversation)
    if (deadline !== undefined && deadline <= at) apply({ type: 'tick', at })
    for (const piece of splitter.push(chunk))
      apply(
        piece.type === 'line'
          ? { type: 'line', text: piece.text, at }
          : { type: 'discarded', octets: piece.octets, at },
      )
  }
  return { effects, conversation }
}

const handshake = [
  octets(toLine('@', 0, 'HELLO', ['ksp=1', 'id=5F3A91C2', 'cap=h,p,n,e,d'])),
  octets(toLine('@', 1, 'ST', ['t=1', 'h=d', 'n=r', 'p=c', 'b=0', 'm=both'])),
]
const told = (effects: readonly ConversationEffect[]): readonly string[] =>
  effects.flatMap((effect) => (effect.type === 'fact' ? [effect.fact.type] : []))

test('octets without a right checksum never become anything but a complaint', () => {
  const scraps = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .constantFrom(
        '@02 HK t=1 s=u*0000\n',
        '@02 DG t=1 d=5 n=5 q=ok*FFFF\n',
        'HK s=u\n',
        '#02 HK s=u*0000\n',
        '@02 BT t=1 b=1 s=d*12\n',
      )
      .map(octets),
  )
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 40 }), (noise) => {
      const { effects } = feed([...handshake, ...noise])
      expect(told(effects).filter((type) => type !== 'trouble')).toEqual(['connected'])
    }),
    { numRuns: 200 },
  )
})

test('right lines of any content and order never throw and keep the conversation small', () => {
  const value = fc.constantFrom(
    'u',
    'd',
    '0',
    '1',
    '5',
    '10',
    'o',
    'r',
    'c',
    'p',
    'n',
    'h',
    'ok',
    'bad',
    '-',
    '4294967295',
    'FFFFFFFFFFFFFFFF',
    'both',
  )
  const line = fc
    .record({
      seq: fc.nat(255),
      verb: fc.constantFrom('HELLO', 'ST', 'HK', 'ED', 'DG', 'BT', 'HB', 'ACK', 'NAK', 'LOG', 'NEW'),
      params: fc.array(
        fc.tuple(
          fc.constantFrom('t', 'h', 'n', 'p', 'b', 's', 'c', 'v', 'd', 'q', 'm', 'up', 'ov', 'ksp', 'id'),
          value,
        ),
        { maxLength: 8 },
      ),
    })
    .map(({ seq, verb, params }) =>
      octets(
        toLine(
          '@',
          seq,
          verb,
          params.map(([key, text]) => `${key}=${text}`),
        ),
      ),
    )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 120 }), (lines) => {
      const { conversation } = feed([...handshake, ...lines])
      expect(conversation.commands.waiting.length).toBeLessThanOrEqual(16)
      expect(JSON.stringify(conversation).length).toBeLessThan(20_000)
    }),
    { numRuns: 200 },
  )
})
