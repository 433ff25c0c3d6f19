import { describe, expect, test } from 'vitest'
import { UNTOUCHED, type ContributionContent } from '../../care/contribution.ts'
import { openContributions } from '../../care/contributions.ts'
import { openDossier } from '../../care/dossier.ts'
import { openLetterBox } from '../../care/letter-box.ts'
import type { GuestId, PlaceId, ResidentId } from '../../care/model.ts'
import { openStories } from '../../care/stories.ts'
import { openStores, type TestStores } from './stores.ts'

const PLACE = 'place' as PlaceId
const RIEK = 'riek' as ResidentId
const ANNELIES = 'annelies' as GuestId
const told: ContributionContent = {
  song: 'Zuiderzeeballade',
  why: 'Opa zong het op de boot.',
  belongs: 'Enkhuizen',
  photo: null,
  recording: { file: 'abc.mp3', name: 'opa.mp3', sizeBytes: 1_000 },
  toldBy: 'Annelies',
  authorRole: 'relative',
  relation: 'dochter',
  toldAt: 1_800_000_000_000,
}
const open = (stores: TestStores) => ({
  letterBox: openLetterBox({ ...stores, placeId: PLACE }),
  dossier: openDossier({ disk: stores.dossier, placeId: PLACE, newId: stores.newId, now: stores.now }),
})

describe('the letter box', () => {
  test('takes what a visitor tells, and the therapist finds it whole', () => {
    using stores = openStores()
    const { letterBox, dossier } = open(stores)
    using reading = dossier
    const id = letterBox.contribute({ residentId: RIEK, guestId: ANNELIES }, told)
    const inbox = openContributions(reading)
    expect(inbox.contributions('new')).toEqual([
      { id, residentId: RIEK, guestId: ANNELIES, at: stores.clock.at, version: null, ...told, ...UNTOUCHED },
    ])
  })

  test('has no way to read', () => {
    using stores = openStores()
    const { letterBox, dossier } = open(stores)
    using _reading = dossier
    expect(Object.keys(letterBox).toSorted()).toEqual(['contribute', 'tellStory'])
  })

  test('takes no letter in which nothing stands, and none as long as a book', () => {
    using stores = openStores()
    const { letterBox, dossier } = open(stores)
    using _reading = dossier
    const about = { residentId: RIEK, guestId: null }
    const invalid = expect.objectContaining({ code: 'invalid' })
    expect(() => letterBox.contribute(about, { ...told, song: ' ', why: '', recording: null })).toThrow(invalid)
    expect(() => letterBox.contribute(about, { ...told, why: 'x'.repeat(8_001) })).toThrow(invalid)
  })

  test('I6: what is told over a card is a story like any other', () => {
    using stores = openStores()
    const { letterBox, dossier } = open(stores)
    using reading = dossier
    const { toldBy, authorRole, relation, toldAt } = told
    const content = {
      text: ' Ze danste met Jan. ',
      trackId: null,
      songTitle: null,
      readBack: false,
      seen: [],
      photo: null,
    }
    const id = letterBox.tellStory(RIEK, { ...content, toldBy, authorRole, relation, toldAt })
    expect(openStories(reading).story(id)).toMatchObject({ text: 'Ze danste met Jan.', toldBy: 'Annelies', authorRole })
  })
})

describe('the inbox', () => {
  test('moves a contribution about and back, and says so where somebody else was there', () => {
    using stores = openStores()
    const { letterBox, dossier } = open(stores)
    using reading = dossier
    const id = letterBox.contribute({ residentId: RIEK, guestId: null }, told)
    const inbox = openContributions(reading)
    const away = inbox.move(id, { ...UNTOUCHED, laid: 'away' }, null)
    expect(inbox.contributions('new')).toEqual([])
    expect(inbox.contributions('away')).toMatchObject([{ id, version: away }])
    expect(() => inbox.move(id, UNTOUCHED, null)).toThrow(expect.objectContaining({ code: 'conflict' }))
    inbox.move(id, UNTOUCHED, away)
    expect(inbox.contributions('new')).toMatchObject([{ id, ...UNTOUCHED }])
  })

  test('knows who a code is for', () => {
    using stores = openStores()
    using reading = open(stores).dossier
    const inbox = openContributions(reading)
    inbox.invite({ id: ANNELIES, residentId: RIEK, name: ' Annelies ', role: 'relative' })
    expect(inbox.guestNames(RIEK)).toEqual([{ id: ANNELIES, residentId: RIEK, name: 'Annelies', role: 'relative' }])
  })
})
