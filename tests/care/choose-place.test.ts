import { describe, expect, test } from 'vitest'
import { choosePlace } from '../../care/choose-place.ts'
import type { Place, PlaceId, Resident, ResidentId } from '../../care/model.ts'
import { parseId } from '../../care/parse-id.ts'

const vries = resident('r1', 'mevrouw', 'De Vries')
const riek = resident('r2', '', 'Riek')
const huiskamer: Place = { id: parseId<PlaceId>('p1'), name: 'Huiskamer', kind: 'shared', residentId: null }
const ofRiek: Place = { id: parseId<PlaceId>('p2'), name: 'Riek', kind: 'personal', residentId: riek.id }

describe('without a wanted name', () => {
  test('one resident and no place start as that resident’s own phone', () => {
    expect(choosePlace([], [vries], null)).toEqual({
      type: 'add',
      place: { name: 'mevrouw De Vries', kind: 'personal', residentId: vries.id },
    })
  })

  test('several residents and no place start as a living room', () => {
    expect(choosePlace([], [vries, riek], null)).toEqual({
      type: 'add',
      place: { name: 'Huiskamer', kind: 'shared', residentId: null },
    })
  })

  test('an empty folder starts as a living room', () => {
    expect(choosePlace([], [], null)).toEqual({
      type: 'add',
      place: { name: 'Huiskamer', kind: 'shared', residentId: null },
    })
  })

  test('the place that was added first is opened', () => {
    expect(choosePlace([ofRiek, huiskamer], [vries, riek], null)).toEqual({ type: 'place', place: ofRiek })
  })
})

describe('with a wanted name', () => {
  test.each(['Huiskamer', 'huiskamer', ' HÚISKAMER '])('%j is the living room', (name) => {
    expect(choosePlace([ofRiek, huiskamer], [riek], name)).toEqual({ type: 'place', place: huiskamer })
  })

  test('a resident’s name makes the phone theirs', () => {
    expect(choosePlace([huiskamer], [vries, riek], 'de vries')).toEqual({
      type: 'add',
      place: { name: 'mevrouw De Vries', kind: 'personal', residentId: vries.id },
    })
  })

  test('a resident who has a phone gets no second one', () => {
    const renamed = { ...ofRiek, name: 'Kamer 12' }
    expect(choosePlace([renamed], [riek], 'Riek')).toEqual({ type: 'place', place: renamed })
  })

  test('a second resident of the same full name gets a place with a number', () => {
    const other = resident('r3', 'mevrouw', 'De Vries')
    const ofOther: Place = {
      id: parseId<PlaceId>('p3'),
      name: 'Mevrouw de Vríes',
      kind: 'personal',
      residentId: other.id,
    }
    expect(choosePlace([ofOther], [vries], 'De Vries')).toMatchObject({ place: { name: 'mevrouw De Vries 2' } })
  })

  test('a name nobody has is an unknown place', () => {
    expect(choosePlace([huiskamer], [vries], 'Kees')).toEqual({ type: 'unknown-place' })
  })

  test('a name that two residents answer to is not guessed', () => {
    expect(choosePlace([], [vries, resident('r4', 'meneer', 'De Vries')], 'De Vries')).toEqual({
      type: 'unknown-place',
    })
  })
})

function resident(id: string, address: string, name: string): Resident {
  return { id: parseId<ResidentId>(id), address, name, picture: null, stage: 'dial', panelSize: 4 }
}
