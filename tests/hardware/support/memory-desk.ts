import { readFrame, toLine } from '../../../hardware/wire/frame.ts'
import type { PhoneEvent } from '../../../hardware/events.ts'
import { createMemoryCable } from '../../../hardware/link/memory-cable.ts'
import type { Link } from '../../../hardware/link/link.ts'
import { openPhone, type PhoneOptions } from '../../../hardware/phone.ts'
import { createManualTimers } from '../../../hardware/simulator/manual-timers.ts'

/** A phone in memory and manual time, and the bare device end of its cable, for writing single lines. */
export async function openMemoryDesk(options: Partial<PhoneOptions> = {}) {
  const cable = createMemoryCable()
  const timers = createManualTimers()
  const events: PhoneEvent[] = []
  const heard: string[] = []
  const phone = openPhone({
    source: { path: 'kiosk' },
    now: () => 1_000_000 + timers.now(),
    onEvent: (event) => void events.push(event),
    timers,
    openLink: cable.openLink,
    ...options,
  })
  let seq = 0
  let device: Link | undefined
  const openDevice = async (): Promise<void> => {
    device = await cable.openLink('device', {
      onBytes: (bytes) => void heard.push(...Buffer.from(bytes).toString('latin1').split('\n').filter(Boolean)),
      onClosed: () => {},
    })
  }
  await openDevice()
  return {
    cable,
    timers,
    events,
    /** Lines from the kiosk. */
    heard,
    phone,
    openDevice,
    /** Sends a line with the next number. */
    async say(verb: string, ...params: readonly string[]): Promise<void> {
      device?.write(toLine('@', seq, verb, params))
      seq = (seq + 1) & 0xff
      await timers.advance(0)
    },
    /** Sends octets as they are. */
    async write(text: string): Promise<void> {
      device?.write(text)
      await timers.advance(0)
    },
    /** Counts a line that never leaves; or starts counting anew. */
    skip: (lines = 1): void => void (seq += lines),
    countFrom: (start: number): void => void (seq = start),
    /** Verbs of the kiosk since the last look, their checksums checked. */
    verbs(): readonly string[] {
      return heard.splice(0).map((line) => {
        const reading = readFrame(line)
        return reading.type === 'frame' ? reading.frame.verb : `damaged ${line}`
      })
    },
    /** What happened since the last look. */
    news(): readonly string[] {
      return events.splice(0).map(toWords)
    },
    async [Symbol.asyncDispose](): Promise<void> {
      const closed = phone.close()
      await timers.advance(0)
      await closed
    },
  }
}

export type MemoryDesk = Awaited<ReturnType<typeof openMemoryDesk>>

const HELLO = ['ksp=1', 'dev=dial', 'fw=1.0.0', 'id=5F3A91C2'] as const

/** Shakes hands as a device with these abilities, the horn down, the dial at rest. */
export async function shakeHands(
  desk: MemoryDesk,
  capabilities = 'h,p,n,e,d',
  mode: 'raw' | 'dec' | 'both' = 'both',
  levels = ['h=d', 'n=r', 'p=c', 'b=0'],
): Promise<void> {
  await desk.timers.advance(0)
  await desk.say('HELLO', ...HELLO, `cap=${capabilities}`, 'rst=por', 'up=5')
  await desk.say('ST', 't=1000000', ...levels, `m=${mode}`)
  await desk.say('ACK', '01')
  desk.news()
  desk.verbs()
}

export function toWords(event: PhoneEvent): string {
  switch (event.type) {
    case 'connected':
      return `connected ${event.hook}`
    case 'disconnected':
      return `disconnected ${event.reason}`
    case 'hook':
      return `horn ${event.hook}`
    case 'digit':
      return `digit ${event.digit}`
    case 'button':
      return `button ${event.button} ${event.down ? 'down' : 'up'}`
    case 'trouble':
      return `trouble ${event.code}`
    case 'dial-moved':
    case 'dial-rested':
      return event.type
  }
}
