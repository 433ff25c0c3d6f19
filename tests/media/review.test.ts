import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openLibrary, type Library } from '../../media/library.ts'
import { NOTHING_CHOSEN, type Measurement, type Track, type TrackId } from '../../media/model.ts'
import { openReview, type Review } from '../../media/review.ts'
import { lookAlikes, softness } from '../../media/review-rules.ts'
import { MEDIA_STEPS } from '../../media/steps.ts'

const HEARD: Measurement = {
  durationS: 180,
  loudnessLufs: -14,
  truePeakDbtp: -1,
  startS: 0.2,
  endS: 179,
  monoFrom: 'both',
  peaks: [0.5],
}

function openHouse(): { library: Library; review: Review; add: (name: string, change?: Partial<Track>) => TrackId } {
  const db = new Database(':memory:')
  for (const step of MEDIA_STEPS) step.up(db)
  const library = openLibrary(db)
  let count = 0
  return {
    library,
    review: openReview(db, { origin: 'test' }),
    add(title, change = {}) {
      count += 1
      const hash = String(count).padStart(64, '0')
      const track: Track = {
        id: `track-${count}` as TrackId,
        kind: 'song',
        title,
        shortTitle: title,
        performer: null,
        origin: null,
        year: null,
        rightsBasis: 'public_domain',
        belongsTo: null,
        contentHash: hash,
        file: `${hash}.wav`,
        picture: null,
        sizeBytes: 1,
        measurement: HEARD,
        chosen: NOTHING_CHOSEN,
        ...change,
      }
      library.addTrack({ track, addedAt: count, originPlace: 'test' })
      return track.id
    },
  }
}

describe('a finding', () => {
  test('is none for a song that is well', () => {
    const house = openHouse()
    house.add('Tulpen uit Amsterdam')
    expect(house.review.findings()).toEqual([])
  })

  test('tells of a long silence until somebody chose', () => {
    const house = openHouse()
    const id = house.add('Donau', { measurement: { ...HEARD, startS: 7.1 } })
    expect(house.review.findings()).toMatchObject([{ kind: 'silence', trackId: id, silenceS: 7.1 }])
    house.library.choose(id, { startS: 7.1, gainDb: null })
    expect(house.review.findings()).toEqual([])
  })

  test('tells of a song that stays softer, and by how much it may be lifted', () => {
    const house = openHouse()
    house.add('De Zilvervloot', { measurement: { ...HEARD, loudnessLufs: -31, truePeakDbtp: -18 } })
    expect(house.review.findings()).toMatchObject([{ kind: 'quiet', appliedDb: 9, moreDb: 4 }])
  })

  test('tells of two songs of one name and nearly one length, whatever their accents', () => {
    const house = openHouse()
    const first = house.add('Wien Neêrlands bloed')
    const second = house.add('wien neerlands Bloed!', { measurement: { ...HEARD, durationS: 181 } })
    house.add('Wien Neêrlands bloed', { measurement: { ...HEARD, durationS: 240 } })
    const [finding, ...others] = house.review.findings()
    expect(finding).toMatchObject({ kind: 'double', tracks: [{ id: first }, { id: second }] })
    expect(others).toEqual([])
    house.library.hide(second, 1)
    expect(house.review.findings()).toEqual([])
  })

  test('tells of unknown rights and of what nobody listened to', () => {
    const house = openHouse()
    house.add('Onbekend', { rightsBasis: 'unknown', measurement: null })
    expect(house.review.findings().map(({ kind }) => kind)).toEqual(['not-measured', 'no-rights'])
  })

  test('is gone once it was let be, and back when that is taken back', () => {
    const house = openHouse()
    house.review.refused({ id: 'r', file: 'vakantie.mp3', why: 'film', at: 1 })
    const keys = house.review.findings().map(({ key }) => key)
    expect(keys).toHaveLength(1)
    house.review.letBe(keys, 2)
    expect(house.review.findings()).toEqual([])
    house.review.takeBack(keys)
    expect(house.review.findings()).toMatchObject([{ kind: 'refused', file: 'vakantie.mp3', why: 'film' }])
  })
})

test.each([
  ['as loud as the others', -18, -1, null],
  ['soft, but the usual gain lifts it all the way', -26, -12, null],
  ['soft with a loud crack in it: nothing can be added', -30, -2, null],
  ['soft and smooth', -32, -20, { appliedDb: 9, moreDb: 5 }],
])('softness of a song that is %s', (_what, loudnessLufs, truePeakDbtp, found) => {
  expect(softness({ loudnessLufs, truePeakDbtp })).toEqual(found)
})

test('songs that nobody measured look like no others', () => {
  const unknown = { titleKey: 'lied', durationS: null }
  expect(
    lookAlikes([
      { id: 'a', ...unknown },
      { id: 'b', ...unknown },
    ]),
  ).toEqual([])
})
