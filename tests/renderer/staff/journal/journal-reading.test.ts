import { expect, test, vi } from 'vitest'
import type { JournalPageView, JournalRowView } from '../../../../electron/contract/api.ts'
import { AppError } from '../../../../electron/contract/errors.ts'
import type { Port } from '../../../../electron/contract/port.ts'
import type { PlaceId } from '../../../../care/model.ts'
import { createJournalReading } from '../../../../renderer/staff/journal/journal-reading.ts'

const PORT: Port = {
  post: () => undefined,
  onMessage: () => undefined,
  onClose: () => undefined,
  close: () => undefined,
}
const row = (seq: number): JournalRowView => ({
  seq,
  at: seq,
  placeId: 'p' as PlaceId,
  who: null,
  kind: 'device',
  what: 'plug',
  detail: null,
})

/** A journal of three lines, two on the first page. */
const threeLines = async ({ before }: { before: number | null }): Promise<JournalPageView> =>
  before === null ? { rows: [row(3), row(2)], next: 2 } : { rows: [row(1)], next: null }

test('older lines come after newer ones until there are none', async () => {
  const reading = createJournalReading(() => ({ journal: threeLines }))
  reading.newCore(PORT)
  await vi.waitFor(() => expect(reading.state.get().older).toBe(2))
  reading.readOlder()
  await vi.waitFor(() =>
    expect(reading.state.get()).toEqual({ rows: [row(3), row(2), row(1)], older: null, isAway: false }),
  )
})

test('what was read stays when the core goes, and is read anew from the next one', async () => {
  const reading = createJournalReading(() => ({ journal: threeLines }))
  reading.newCore(PORT)
  await vi.waitFor(() => expect(reading.state.get().isAway).toBe(false))
  reading.coreGone()
  expect(reading.state.get()).toEqual({ rows: [row(3), row(2)], older: 2, isAway: true })
  reading.newCore(PORT)
  await vi.waitFor(() => expect(reading.state.get()).toEqual({ rows: [row(3), row(2)], older: 2, isAway: false }))
})

test('a journal that cannot be read says so and shows no empty list', async () => {
  const asked = vi.fn<() => Promise<JournalPageView>>().mockRejectedValue(new AppError('internal', 'no'))
  const reading = createJournalReading(() => ({ journal: asked }))
  reading.newCore(PORT)
  await vi.waitFor(() => expect(asked).toHaveBeenCalled())
  expect(reading.state.get()).toEqual({ rows: null, older: null, isAway: true })
})

test('once somebody can log in, the page says where reading is', async () => {
  const reading = createJournalReading(() => ({ journal: () => Promise.reject(new AppError('locked', 'no')) }))
  reading.newCore(PORT)
  await vi.waitFor(() => expect(reading.state.get().isLocked).toBe(true))
  expect(reading.state.get().rows).toBeNull()
})
