import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Permission } from '../../../care/consent.ts'
import { openPeople } from '../../../care/people.ts'
import { openResidents } from '../../../care/residents.ts'
import { openHouse } from '../../../electron/core/store/house.ts'
import { openDesk } from '../../support/open-desk.ts'
import { makeHouse, nextId, runCore } from '../../support/run-core.ts'

const ENDED: Permission = { fromAt: 0, untilAt: 1 }

/** A house whose number 1 is a voice of a relative, with what was allowed about it. */
function houseWithVoice(permission: Permission | null): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'draaischijf-voice-'))
  makeHouse(dataDir, { residents: [{ name: 'De Vries', songs: { '1': 'Groet', '2': 'Lied' } }] })
  using house = openHouse(dataDir, 1)
  house.playback.prepare("UPDATE track SET kind = 'voice_message' WHERE title = 'Groet'").run()
  const needs = { newId: nextId, now: () => 1, origin: 'test' }
  for (const { id } of openPeople(house.playback, needs).residents())
    openResidents(house.playback, needs).setPermission(id, 'relatives_voices', permission)
  return dataDir
}

test.each([
  ['sounds before anybody was asked: the therapist let it in', null, 0],
  ['sounds while it is allowed', { fromAt: 0, untilAt: null }, 0],
  ['is silent once it is no longer allowed', ENDED, 1],
])('a relative’s voice %s', async (_, permission, silenced) => {
  const dataDir = houseWithVoice(permission)
  await using core = await runCore({ dataDir })
  expect(core.home.list().silenced).toHaveLength(silenced)
  rmSync(dataDir, { recursive: true, force: true })
})

test('a visitor’s code is worth nothing where visitors are allowed no longer, and for who left', async () => {
  await using desk = await openDesk()
  const page = await desk.therapist()
  const { residentId } = await page.calls.addResident({ name: 'De Vries', address: '', calledAs: '' })
  const { code } = await page.calls.inviteGuest({ residentId, name: 'Annelies', role: 'relative', days: 7 })
  const visit = async (): Promise<string> => (await page.calls.openVisit({ code })).outcome
  expect(await visit()).toBe('welcome')
  const allowed = { residentId, what: 'visitors', givenBy: '', role: 'resident', fromAt: 0, untilAt: 1 } as const
  await page.calls.giveConsent(allowed)
  expect(await visit()).toBe('expired')
  await page.calls.undo({})
  expect(await visit()).toBe('welcome')
  await page.calls.setDeparted({ residentId, isHere: false })
  expect(await visit()).toBe('expired')
})
