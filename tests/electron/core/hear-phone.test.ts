import { expect, test } from 'vitest'
import type { PhoneEvent } from '../../../hardware/events.ts'
import { createPhoneListener } from '../../../electron/core/hear-phone.ts'
import { createNotes } from '../../../electron/core/notes.ts'

/** A phone on a desk that keeps what would be written down. */
function desk() {
  const written: string[] = []
  const logged: string[] = []
  const notes = createNotes({ now: () => 0, publish: () => undefined, standing: [] })
  const journal = { deviceEvent: (what: string) => void written.push(what) }
  const listener = createPhoneListener({
    hear: () => undefined,
    button: () => undefined,
    letGo: () => undefined,
    notes,
    write: (write) => write(journal as never),
    log: (fact) => void logged.push(fact),
    publish: () => undefined,
  })
  const trouble = (code: PhoneEvent & { type: 'trouble' }, at: number): void => listener.hear({ ...code, at })
  return { written, logged, notes, trouble }
}
const noisy = { type: 'trouble', at: 0, code: 'cable', detail: '12 %' } as const

test('a cable that is bad for hours is one line of the journal and one of the log', () => {
  const { written, logged, notes, trouble } = desk()
  for (let at = 0; at < 6 * 60 * 60_000; at += 10_000) {
    trouble(noisy, at)
    trouble({ ...noisy, code: 'lines-lost' }, at)
  }
  expect(written).toEqual(['cable'])
  expect(logged).toHaveLength(2)
  expect(notes.list()).toEqual(['cable'])
})

test('a cable that is bad again after it was good is told again', () => {
  const { written, trouble } = desk()
  trouble(noisy, 0)
  trouble(noisy, 60_000)
  trouble(noisy, 12 * 60_000)
  expect(written).toEqual(['cable', 'cable'])
})

test('each stuck button is told', () => {
  const { written, trouble } = desk()
  trouble({ ...noisy, code: 'stuck-button', detail: '3' }, 0)
  trouble({ ...noisy, code: 'stuck-button', detail: '4' }, 1_000)
  expect(written).toEqual(['stuck-button', 'stuck-button'])
})
