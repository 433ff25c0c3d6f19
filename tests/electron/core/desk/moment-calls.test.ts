import { expect, test } from 'vitest'
import { WEEKDAYS, type MomentText } from '../../../../care/moment.ts'
import type { AppError } from '../../../../electron/contract/errors.ts'
import { openDesk } from '../../../support/open-desk.ts'

const BY_THE_WASHING: MomentText = {
  label: 'Bij het wassen',
  weekdays: WEEKDAYS,
  time: { type: 'part', part: 'morning' },
  purpose: 'settle',
  withWhom: '',
  how: 'speaker',
  lengthMin: 20,
}
const HALF_PAST_THREE: MomentText = {
  ...BY_THE_WASHING,
  label: '',
  time: { type: 'clock', minute: 930 },
  purpose: 'enjoy',
  withWhom: 'Annelies',
  how: 'handset',
}

async function openMoments() {
  const desk = await openDesk({ house: {} })
  const { calls } = await desk.therapist()
  const [first] = await calls.residents({})
  if (first === undefined) throw new Error('nobody lives here')
  const residentId = first.id
  const add = (moment: MomentText) => calls.setMoment({ residentId, momentId: null, seen: null, moment })
  return { desk, calls, residentId, add }
}
const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (thrown: AppError) => thrown.code,
  )

test('moments stand in the order of the day, with who wrote them down', async () => {
  const { desk, calls, residentId, add } = await openMoments()
  await using _ = desk
  await add(HALF_PAST_THREE)
  await add(BY_THE_WASHING)
  const today = await calls.todaysMoments({ residentId })
  expect(today.map((one) => one.label)).toEqual(['Bij het wassen', ''])
  expect(today[0]).toMatchObject({ ...BY_THE_WASHING, toldBy: 'Nadia Bos', toldRole: 'therapist', rings: false })
})

test('I1: there is nothing to tick off, and nothing that is overdue', async () => {
  const { desk, calls, residentId, add } = await openMoments()
  await using _ = desk
  await add(HALF_PAST_THREE)
  const [moment] = await calls.todaysMoments({ residentId })
  expect(Object.keys(moment ?? {}).filter((key) => /done|due|tick|missed|count|percent/i.test(key))).toEqual([])
})

test('each change is taken back and done again', async () => {
  const { desk, calls, residentId, add } = await openMoments()
  await using _ = desk
  await add(BY_THE_WASHING)
  const labels = async () => (await calls.moments({ residentId })).moments.map((one) => one.label)
  const [moment] = (await calls.moments({ residentId })).moments
  if (moment === undefined) throw new Error('there is no moment')
  await calls.setMoment({
    residentId,
    momentId: moment.id,
    seen: moment.version,
    moment: { ...BY_THE_WASHING, label: 'In bad' },
  })
  expect(await labels()).toEqual(['In bad'])
  await calls.undo({})
  expect(await labels()).toEqual(['Bij het wassen'])
  await calls.undo({})
  expect(await labels()).toEqual([])
  await calls.redo({})
  await calls.redo({})
  expect(await labels()).toEqual(['In bad'])
})

test('somebody who was added by mistake can go, also after a moment that was taken back', async () => {
  const { desk, calls } = await openMoments()
  await using _ = desk
  const { residentId } = await calls.addResident({ name: 'Vergissing', address: '', calledAs: '' })
  await calls.setMoment({ residentId, momentId: null, seen: null, moment: BY_THE_WASHING })
  await calls.setMayRing({ residentId, isOn: true })
  await calls.undo({})
  await calls.undo({})
  expect(await code(calls.undo({}))).toBe('done')
  expect((await calls.residents({})).map((one) => one.name)).not.toContain('Vergissing')
})

test('what another hand changed meanwhile is not overwritten', async () => {
  const { desk, calls, residentId, add } = await openMoments()
  await using _ = desk
  await add(BY_THE_WASHING)
  const [moment] = (await calls.moments({ residentId })).moments
  if (moment === undefined) throw new Error('there is no moment')
  const other = (await desk.therapist()).calls
  const change = (label: string) => ({
    residentId,
    momentId: moment.id,
    seen: moment.version,
    moment: { ...BY_THE_WASHING, label },
  })
  await other.setMoment(change('Van een ander'))
  expect(await code(calls.setMoment(change('Te laat')))).toBe('conflict')
  expect(await code(calls.removeMoment({ momentId: moment.id, seen: moment.version }))).toBe('conflict')
  expect((await calls.moments({ residentId })).moments.map((one) => one.label)).toEqual(['Van een ander'])
})

test('the phone rings at no moment until somebody says so', async () => {
  const { desk, calls, residentId, add } = await openMoments()
  await using _ = desk
  await add(HALF_PAST_THREE)
  const rings = async () => (await calls.moments({ residentId })).moments.map((one) => one.rings)
  expect(await rings()).toEqual([false])
  await calls.setMayRing({ residentId, isOn: true })
  expect(await rings()).toEqual([true])
  await calls.undo({})
  expect(await rings()).toEqual([false])
})

test('a moment without a day, or at no time of the day, is refused', async () => {
  const { desk, calls, residentId, add } = await openMoments()
  await using _ = desk
  expect(await code(add({ ...BY_THE_WASHING, weekdays: [] }))).toBe('invalid')
  expect(await code(add({ ...BY_THE_WASHING, time: { type: 'clock', minute: 1440 } }))).toBe('invalid')
  expect((await calls.moments({ residentId })).moments).toEqual([])
})

test('nobody reads a person’s moments at the lock', async () => {
  const { desk, residentId } = await openMoments()
  await using _ = desk
  expect(await code(desk.page().calls.todaysMoments({ residentId }))).toBe('locked')
})
