import { expect, test, vi } from 'vitest'
import { AppError } from '../../../electron/contract/errors.ts'
import type { Sounding } from '../../../electron/contract/sound.ts'
import type { PlayId } from '../../../care/model.ts'
import { createCoreEnd, createPage, SNAPSHOT } from './page-with-core.ts'

const SOUNDING: Sounding = { playId: 'play' as PlayId, positionS: 12, heardS: 10 }
const drawn = (page: ReturnType<typeof createPage>): Promise<void> =>
  vi.waitFor(() => expect(page.page.get().snapshot).not.toBeNull())

test('a page says what it is sounding and then draws the whole picture', async () => {
  const page = createPage(() => SOUNDING)
  const core = createCoreEnd()
  page.client.newCore(core.port)
  await drawn(page)
  expect(core.called[0]).toEqual({ method: 'attach', args: { sounding: SOUNDING } })
  expect(page.page.get().snapshot).toEqual(SNAPSHOT)
  core.close()
})

test('a sound reaches the player before anything is drawn', async () => {
  const page = createPage()
  const core = createCoreEnd()
  page.client.newCore(core.port)
  await drawn(page)
  page.heard.length = 0
  core.publish('sound', { type: 'tone', fallMs: 0 })
  await vi.waitFor(() => expect(page.heard).toEqual(['player tone', 'drawing']))
  core.close()
})

test('an echo of each dialling is told apart from the one before', async () => {
  const page = createPage()
  const core = createCoreEnd()
  page.client.newCore(core.port)
  await drawn(page)
  core.publish('echo', { digit: '5' })
  core.publish('echo', { digit: '5' })
  await vi.waitFor(() => expect(page.page.get().echo).toEqual({ digit: '5', count: 2 }))
  core.close()
})

test('while the core is away the picture stays and calls reject as unavailable', async () => {
  const page = createPage()
  const core = createCoreEnd()
  page.client.newCore(core.port)
  await drawn(page)
  page.client.coreGone()
  await expect(page.client.ask((calls) => calls.stop())).rejects.toMatchObject({ code: 'unavailable' })
  expect(page.page.get().snapshot).toEqual(SNAPSHOT)
  core.close()
})

test('a stop that finds no core silences the page at once and tells the next core what it was about', async () => {
  const page = createPage(() => SOUNDING)
  page.orders.block()
  await vi.waitFor(() => expect(page.wanted.at(-1)).toMatchObject({ type: 'silent' }))
  const core = createCoreEnd({ ...SNAPSHOT, sound: { type: 'tone', fallMs: 0 } })
  page.client.newCore(core.port)
  await core.asked('block')
  expect(core.called[0]).toEqual({ method: 'attach', args: { sounding: SOUNDING } })
  expect(page.wanted.map((sound) => sound.type)).toEqual(['silent'])
  core.close()
})

test('a tap that the disk refused says so until somebody has read it', async () => {
  const page = createPage()
  const core = createCoreEnd()
  core.fail('react', new AppError('not-saved', 'the disk is full'))
  page.client.newCore(core.port)
  await drawn(page)
  page.orders.react({ valence: 'pleasant' })
  await vi.waitFor(() => expect(page.page.get().notSaved).toBe(true))
  page.orders.dismissNotSaved()
  expect(page.page.get().notSaved).toBe(false)
  await core.asked('closeTile')
  core.close()
})

test('a new core is told what lies ready here', async () => {
  const page = createPage()
  page.report()?.reportArmed({ ready: [], failed: [] })
  const core = createCoreEnd()
  page.client.newCore(core.port)
  expect(await core.asked('reportArmed')).toEqual({ ready: [], failed: [] })
  core.close()
})
