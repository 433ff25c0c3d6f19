import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { AppError } from '../../../../electron/contract/errors.ts'
import { openDesk, PASSPHRASE } from '../../../support/open-desk.ts'

const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (thrown: AppError) => thrown.code,
  )
const PIN = '2580'

test('an empty house is set up in one go, and its first therapist is at work', async () => {
  await using desk = await openDesk()
  const page = desk.page()
  expect(await page.calls.deskState({})).toMatchObject({ fresh: true, login: null, houseName: null, demo: false })
  const { recoveryCode } = await page.calls.firstRun({
    houseName: 'De Linde',
    place: { name: 'Huiskamer Zuid', kind: 'shared' },
    therapist: { name: 'Nadia Bos', passphrase: PASSPHRASE },
  })
  expect(recoveryCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(await page.calls.deskState({})).toMatchObject({
    fresh: false,
    houseName: 'De Linde',
    login: { name: 'Nadia Bos', role: 'therapist' },
  })
  expect(
    await code(
      page.calls.firstRun({
        houseName: 'Ander huis',
        place: { name: '', kind: 'none' },
        therapist: { name: 'Iemand', passphrase: PASSPHRASE },
      }),
    ),
  ).toBe('forbidden')
})

test('nothing is read or changed in front of the lock, and a carer reads no content', async () => {
  await using desk = await openDesk()
  const therapist = await desk.therapist()
  const { id } = await therapist.calls.addAccount({ name: 'Samira', role: 'caregiver', secret: PIN })
  const page = desk.page()
  expect(await code(page.calls.addAccount({ name: 'Indringer', role: 'therapist', secret: PASSPHRASE }))).toBe('locked')
  expect(await code(page.calls.undo({}))).toBe('locked')
  expect(await page.calls.logIn({ accountId: id, secret: PIN })).toMatchObject({ outcome: 'welcome' })
  expect(await code(page.calls.addAccount({ name: 'Indringer', role: 'therapist', secret: PASSPHRASE }))).toBe(
    'forbidden',
  )
  expect(await code(page.calls.renewRecoveryCode({}))).toBe('forbidden')
})

test('a coordinator looks after names and never gets a therapist’s login', async () => {
  await using desk = await openDesk()
  const therapist = await desk.therapist()
  const { calls } = therapist
  const { id: kees } = await calls.addAccount({ name: 'Kees', role: 'coordinator', secret: PASSPHRASE })
  const [{ id: nadia } = { id: '' as never }] = await calls.accounts({})
  expect(await code(calls.setAccountEnded({ accountId: nadia, isEnded: true }))).toBe('forbidden')
  const page = desk.page()
  await page.calls.logIn({ accountId: kees, secret: PASSPHRASE })
  const { id: samira } = await page.calls.addAccount({ name: 'Samira', role: 'caregiver', secret: PIN })
  expect(await code(page.calls.setAccountSecret({ accountId: samira, secret: '8642' }))).toBe('done')
  expect(await code(page.calls.addAccount({ name: 'Ik zelf', role: 'therapist', secret: PASSPHRASE }))).toBe(
    'forbidden',
  )
  expect(await code(page.calls.setAccountSecret({ accountId: nadia, secret: PASSPHRASE }))).toBe('forbidden')
  expect(await code(page.calls.setAccountEnded({ accountId: nadia, isEnded: true }))).toBe('forbidden')
})

test('the place that is named at the first run is the one where the kiosk of that folder stands', async () => {
  await using desk = await openDesk()
  await desk.page().calls.firstRun({
    houseName: 'De Linde',
    place: { name: 'Woonkamer Zuid', kind: 'shared' },
    therapist: { name: 'Nadia Bos', passphrase: PASSPHRASE },
  })
  await desk.core[Symbol.asyncDispose]()
  await using again = await openDesk({ dataDir: desk.dataDir, kioskWindow: true })
  const { home } = await again.kiosk().calls.attach({ sounding: null })
  expect(home.place).toMatchObject({ name: 'Woonkamer Zuid', kind: 'shared' })
})

test('three slips cost nothing, then the wait grows, and a restart does not forgive it', async () => {
  await using desk = await openDesk()
  const therapist = await desk.therapist()
  const { id } = await therapist.calls.addAccount({ name: 'Samira', role: 'caregiver', secret: PIN })
  const page = desk.page()
  const wrong = () => page.calls.logIn({ accountId: id, secret: '0000' })
  expect(await wrong()).toEqual({ outcome: 'wrong', waitMs: 0 })
  expect(await wrong()).toEqual({ outcome: 'wrong', waitMs: 0 })
  expect(await wrong()).toEqual({ outcome: 'wrong', waitMs: 5_000 })
  // The right PIN is not even tried while the wait lasts.
  expect(await page.calls.logIn({ accountId: id, secret: PIN })).toMatchObject({ outcome: 'wait' })
  await desk.core[Symbol.asyncDispose]()
  await using again = await openDesk({ dataDir: desk.dataDir })
  expect(await again.page().calls.logIn({ accountId: id, secret: PIN })).toMatchObject({ outcome: 'wait' })
})

test('a desk left alone for 90 s is locked, and a busy hand keeps the lock away', async () => {
  await using desk = await openDesk()
  const page = await desk.therapist()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  try {
    await page.calls.stillHere({})
    vi.advanceTimersByTime(80_000)
    await page.calls.stillHere({})
    vi.advanceTimersByTime(89_000)
    expect((await page.calls.deskState({})).login).not.toBeNull()
    vi.advanceTimersByTime(1_000)
    expect(await page.calls.deskState({})).toMatchObject({ login: null, lockedOut: { name: 'Nadia Bos' } })
  } finally {
    vi.useRealTimers()
  }
})

test('the printed code sets a new passphrase once; a lost sheet is made worthless by a new one', async () => {
  await using desk = await openDesk()
  const page = desk.page()
  const { recoveryCode } = await page.calls.firstRun({
    houseName: 'De Linde',
    place: { name: '', kind: 'none' },
    therapist: { name: 'Nadia Bos', passphrase: PASSPHRASE },
  })
  const [{ id: accountId } = { id: '' as never }] = await page.calls.accounts({})
  const passphrase = 'een heel andere zin'
  const typed = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
  const other = desk.page()
  const recovered = await other.calls.recover({ accountId, code: typed, passphrase })
  expect(recovered).toMatchObject({ outcome: 'done' })
  expect(await other.calls.recover({ accountId, code: recoveryCode, passphrase: PASSPHRASE })).toMatchObject({
    outcome: 'wrong',
  })
  expect(await other.calls.logIn({ accountId, secret: PASSPHRASE })).toMatchObject({ outcome: 'wrong' })
  expect(await other.calls.logIn({ accountId, secret: passphrase })).toMatchObject({ outcome: 'welcome' })
  const { recoveryCode: newest } = await other.calls.renewRecoveryCode({})
  expect(newest).not.toBe(recovered.outcome === 'done' && recovered.recoveryCode)
})

test('the demo home opens with one click and is gone with one, and a house of its own is never taken for it', async () => {
  await using desk = await openDesk()
  const page = desk.page()
  await page.calls.enterDemo({})
  expect(await page.calls.deskState({})).toMatchObject({ demo: true, login: { role: 'therapist' } })
  await page.calls.leaveDemo({})
  expect(desk.told).toContainEqual({ type: 'start-anew' })
  await desk.core[Symbol.asyncDispose]()
  // A kiosk would furnish an unused folder with the demo home: not one from which it was just cleared.
  await using again = await openDesk({ dataDir: desk.dataDir, kioskWindow: true })
  expect(await again.page().calls.deskState({})).toMatchObject({ demo: false, fresh: true, houseName: null })
  expect(existsSync(join(desk.dataDir, 'demo-home-leaves'))).toBe(false)
  await again.therapist()
  expect(await code(again.page().calls.leaveDemo({}))).toBe('forbidden')
  expect(await code(again.page().calls.enterDemo({}))).toBe('forbidden')
})

test('what was done at a desk is taken back and done again, by the one who did it', async () => {
  await using desk = await openDesk()
  const page = await desk.therapist()
  await page.calls.setPart({ part: 'cards', isOn: false })
  expect((await page.calls.deskState({})).off).toEqual(['cards'])
  await page.calls.undo({})
  expect(await page.calls.deskState({})).toMatchObject({ off: [], undo: null, redo: { what: 'part-off' } })
  await page.calls.redo({})
  expect((await page.calls.deskState({})).off).toEqual(['cards'])
  await page.calls.addAccount({ name: 'Kees', role: 'therapist', secret: PASSPHRASE })
  const kees = (await page.calls.accounts({})).find(({ name }) => name === 'Kees')
  await page.calls.lock({})
  await page.calls.logIn({ accountId: kees?.id ?? ('' as never), secret: PASSPHRASE })
  expect(await code(page.calls.undo({}))).toBe('not-found')
})
