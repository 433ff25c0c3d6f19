import { expect, test } from 'vitest'
import {
  consentsOf,
  giveConsent,
  permissionFor,
  undoConsent,
  undoWithdrawal,
  withdrawConsent,
} from '../../care/consents.ts'
import { openDossier } from '../../care/dossier.ts'
import { parseId } from '../../care/parse-id.ts'
import type { PlaceId, ResidentId } from '../../care/model.ts'
import { openStores, type TestStores } from './stores.ts'

const RIEK = parseId<ResidentId>('riek')
const read = (stores: TestStores) =>
  openDossier({ disk: stores.dossier, newId: stores.newId, now: stores.now, placeId: parseId<PlaceId>('desk') })
const face = { what: 'shared_screen', givenBy: 'Annelies', role: 'family', fromAt: 100, untilAt: null } as const

test('a consent tells what, who, in which role and since when, also to who reads the dossier later', () => {
  using stores = openStores()
  {
    using dossier = read(stores)
    giveConsent(dossier, RIEK, face, 'Nadia Bos')
  }
  using later = read(stores)
  expect(consentsOf(later, RIEK)).toEqual([{ id: 'id-1', ...face, withdrawn: null }])
  expect(consentsOf(later, parseId<ResidentId>('another'))).toEqual([])
})

test('what was withdrawn stays readable, with who withdrew it, and permits nothing any more', () => {
  using stores = openStores()
  using dossier = read(stores)
  const id = giveConsent(dossier, RIEK, face, 'Nadia Bos')
  withdrawConsent(dossier, id, { name: 'Jan', role: 'partner' }, 'Nadia Bos')
  expect(consentsOf(dossier, RIEK)).toEqual([
    { id, ...face, withdrawn: { at: stores.clock.at, by: 'Jan', role: 'partner' } },
  ])
  expect(permissionFor(dossier, RIEK, 'shared_screen')).toEqual({ fromAt: 100, untilAt: stores.clock.at })
  expect(() => withdrawConsent(dossier, id, { name: 'Jan', role: 'partner' }, '')).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  )
  undoWithdrawal(dossier, id, 'Nadia Bos')
  expect(permissionFor(dossier, RIEK, 'shared_screen')).toEqual({ fromAt: 100, untilAt: null })
})

test('of several consents on one thing the one that reaches farthest holds', () => {
  using stores = openStores()
  using dossier = read(stores)
  giveConsent(dossier, RIEK, { ...face, untilAt: 200 }, '')
  giveConsent(dossier, RIEK, { ...face, fromAt: 150, untilAt: 900 }, '')
  giveConsent(dossier, RIEK, { ...face, what: 'visitors' }, '')
  expect(permissionFor(dossier, RIEK, 'shared_screen')).toEqual({ fromAt: 150, untilAt: 900 })
})

test('one that was written down by mistake is as if it never was', () => {
  using stores = openStores()
  using dossier = read(stores)
  const id = giveConsent(dossier, RIEK, face, '')
  undoConsent(dossier, id, '')
  expect(permissionFor(dossier, RIEK, 'shared_screen')).toBeNull()
  expect(() => undoConsent(dossier, id, '')).toThrow(expect.objectContaining({ code: 'conflict' }))
})

test.each([
  ['nobody gave it', { ...face, givenBy: ' ' }],
  ['it ends before it begins', { ...face, untilAt: 100 }],
])('a consent is refused where %s', (_, consent) => {
  using stores = openStores()
  using dossier = read(stores)
  expect(() => giveConsent(dossier, RIEK, consent, '')).toThrow(expect.objectContaining({ code: 'invalid' }))
  expect(consentsOf(dossier, RIEK)).toEqual([])
})

test('the resident needs no name to say it', () => {
  using stores = openStores()
  using dossier = read(stores)
  giveConsent(dossier, RIEK, { ...face, givenBy: '', role: 'resident' }, 'Nadia Bos')
  expect(consentsOf(dossier, RIEK)).toHaveLength(1)
})
