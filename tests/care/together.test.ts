import { expect, test } from 'vitest'
import { CareError } from '../../care/errors.ts'
import { openPeople } from '../../care/people.ts'
import { openTogether } from '../../care/together.ts'
import { openStores } from './stores.ts'

function openRoom() {
  const stores = openStores()
  const people = openPeople(stores.playback, stores)
  const place = people.addPlace({ name: 'Huiskamer', kind: 'shared', residentId: null }).id
  const [riek, cor] = ['De Vries', 'Hoekstra'].map((name) => people.addResident({ name }).id)
  if (riek === undefined || cor === undefined) throw new Error('nobody moved in')
  return { stores, together: openTogether(stores.playback, stores), place, riek, cor, song: stores.track('Daisy Bell') }
}
const TODAY = '2026-11-22'
const TOMORROW = '2026-11-23'

test('who chooses the music has chosen when the day is over', () => {
  const { stores, together, place, riek } = openRoom()
  using _ = stores
  together.setChooser(place, TODAY, riek, null)
  expect([together.chooser(place, TODAY), together.chooser(place, TOMORROW)]).toEqual([riek, null])
})

test('a song is for somebody today, and for nobody in particular tomorrow', () => {
  const { stores, together, place, song } = openRoom()
  using _ = stores
  together.dedicate(place, TODAY, { trackId: song, forWhom: ' Annelies ' }, null)
  expect(together.dedications(place, TODAY)).toEqual([{ trackId: song, forWhom: 'Annelies' }])
  expect(together.dedications(place, TOMORROW)).toEqual([])
})

test('two hands at once: the second is told that it is something else by now', () => {
  const { stores, together, place, riek, cor, song } = openRoom()
  using _ = stores
  together.setChooser(place, TODAY, riek, null)
  expect(() => together.setChooser(place, TODAY, cor, null)).toThrow(CareError)
  together.dedicate(place, TODAY, { trackId: song, forWhom: 'Annelies' }, null)
  expect(() => together.dedicate(place, TODAY, { trackId: song, forWhom: 'Joris' }, null)).toThrow(CareError)
  expect(together.chooser(place, TODAY)).toBe(riek)
})
