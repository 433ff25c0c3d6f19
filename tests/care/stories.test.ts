import { expect, test } from 'vitest'
import { openDossier } from '../../care/dossier.ts'
import type { EntryId, ObserverRole, ResidentId } from '../../care/model.ts'
import { parseId } from '../../care/parse-id.ts'
import { openStories } from '../../care/stories.ts'
import type { StoryContent } from '../../care/story.ts'
import { openPhone } from './phone.ts'
import { openStores } from './stores.ts'

const riek = parseId<ResidentId>('riek')

function openTold() {
  const stores = openStores()
  const open = () =>
    openDossier({ disk: stores.dossier, newId: stores.newId, now: stores.now, placeId: parseId('place') })
  return { stores, open, dossier: open() }
}

const told = (text: string, authorRole: ObserverRole = 'relative', toldAt = 0): StoryContent => ({
  text,
  toldBy: authorRole === 'resident' ? '' : 'Annelies',
  authorRole,
  relation: authorRole === 'relative' ? 'dochter' : '',
  toldAt,
  trackId: null,
  songTitle: null,
  readBack: false,
  seen: [],
  photo: null,
})

test('a story is there again, with who told it, when the dossier is opened anew', () => {
  const { stores, open, dossier } = openTold()
  using _ = stores
  const id = openStories(dossier).tell(riek, { ...told('Op zaterdag aten wij mosselen.'), seen: ['smiles'] })
  dossier[Symbol.dispose]()
  using again = open()
  expect(openStories(again).story(id)).toMatchObject({
    residentId: riek,
    text: 'Op zaterdag aten wij mosselen.',
    toldBy: 'Annelies',
    authorRole: 'relative',
    relation: 'dochter',
    seen: ['smiles'],
  })
})

test('I5: the newest story stands first in the timeline; where room is short the resident’s own words come first', () => {
  const { stores, dossier } = openTold()
  using _ = stores
  const stories = openStories(dossier)
  stories.tell(riek, told('own', 'resident', 1))
  stories.tell(riek, told('daughter', 'relative', 3))
  stories.tell(riek, told('volunteer', 'volunteer', 2))
  expect(stories.storiesOf(riek).map((story) => story.text)).toEqual(['daughter', 'volunteer', 'own'])
  expect(stories.firstOf(riek, 2).map((story) => story.text)).toEqual(['own', 'daughter'])
})

test('I5: a search finds own words first, without accents and by the beginning of a word', () => {
  const { stores, dossier } = openTold()
  using _ = stores
  const stories = openStories(dossier)
  stories.tell(riek, told('Zee zee zee'))
  stories.tell(riek, told('Elke zomer naar zeé', 'resident'))
  stories.tell(riek, told('Nooit naar het bos'))
  expect(stories.search('zee', 10).map((story) => story.text)).toEqual(['Elke zomer naar zeé', 'Zee zee zee'])
  expect(stories.search('zom nAAr', 10).map((story) => story.text)).toEqual(['Elke zomer naar zeé'])
  expect(stories.search('annel', 10)).toHaveLength(2)
  for (const odd of ['', '"', '* OR (', 'NEAR(', '-'.repeat(500)]) expect(stories.search(odd, 10)).toEqual([])
})

test('a changed story is found by its new words only and keeps its place; a withdrawn one is found no more', () => {
  const { stores, dossier } = openTold()
  using _ = stores
  const stories = openStories(dossier)
  const id = stories.tell(riek, told('first words'))
  stories.tell(riek, told('another of that day'))
  const version = stories.put(
    { id, residentId: riek, content: told('other words') },
    stories.story(id)?.version ?? null,
  )
  expect(stories.search('first', 10)).toEqual([])
  expect(stories.storiesOf(riek).map((story) => story.text)).toEqual(['another of that day', 'other words'])
  stories.withdraw(id, version)
  expect(stories.search('other', 10)).toEqual([])
  expect(stories.story(id)).toBeNull()
})

test('whoever writes over a version they have not seen is told, and nothing is lost', () => {
  const { stores, open, dossier } = openTold()
  using _ = stores
  const stories = openStories(dossier)
  const id = stories.tell(riek, told('as it was'))
  const seen = stories.story(id)?.version ?? null
  using other = open()
  openStories(other).put({ id, residentId: riek, content: told('by somebody else') }, seen)
  expect(() => openStories(dossier).put({ id, residentId: riek, content: told('mine') }, seen)).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  )
  expect(openStories(dossier).story(id)?.text).toBe('by somebody else')
})

test.each(['', ' \n ', 'x'.repeat(8_001)])('a story without a text, or longer than a page, is refused', (text) => {
  const { stores, dossier } = openTold()
  using _ = stores
  expect(() => openStories(dossier).tell(riek, told(text))).toThrow(expect.objectContaining({ code: 'invalid' }))
})

test('what was seen at the phone stands in the timeline with its chips; who told it is missing where nobody said', () => {
  using phone = openPhone()
  const resident = phone.riek.id
  const reaction = phone.react(phone.play('daisy'), 'pleasant')
  phone.journal.setSeen(reaction, ['sings_along', 'moved'])
  phone.clock.at += 1_000
  phone.journal.undoReaction(phone.react(phone.play('stille nacht'), 'unpleasant'))
  using dossier = openDossier({ disk: phone.dossier, newId: phone.newId, now: phone.now, placeId: parseId('place') })
  const stories = openStories(dossier)
  stories.tell(resident, told('Later told', 'resident', phone.clock.at + 5))
  expect(stories.timeline(resident, 10)).toMatchObject([
    { type: 'story', text: 'Later told' },
    { type: 'seen', songTitle: 'daisy', valence: 'pleasant', seen: ['sings_along', 'moved'], observerRole: null },
  ])
})

test('a short bio says who told it; an empty one is none', () => {
  const { stores, dossier } = openTold()
  using _ = stores
  const stories = openStories(dossier)
  const version: EntryId | null = stories.setBio(
    riek,
    { text: 'Komt uit Vlissingen.', toldBy: 'Riek en Annelies' },
    null,
  )
  expect(stories.bio(riek)).toMatchObject({ text: 'Komt uit Vlissingen.', toldBy: 'Riek en Annelies' })
  expect(stories.setBio(riek, { text: ' ', toldBy: '' }, version)).toBeNull()
  expect(stories.bio(riek)).toBeNull()
})
