import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openLibrary, type Library } from '../../media/library.ts'
import { NOTHING_CHOSEN, type Measurement, type Track, type TrackId } from '../../media/model.ts'
import { MEDIA_STEPS } from '../../media/steps.ts'

const measurement: Measurement = {
  durationS: 181.25,
  loudnessLufs: -13.27,
  truePeakDbtp: -0.4,
  startS: 0.35,
  endS: 178.9,
  monoFrom: 'both',
  peaks: [0, 0.001, 0.5, 0.999, 1],
}

function aTrack(change: Partial<Track> = {}): Track {
  return {
    id: '0199b7a2-0000-7000-8000-000000000001' as TrackId,
    kind: 'song',
    title: 'Brandend zand',
    shortTitle: 'Brandend zand',
    performer: 'Anneke Grönloh',
    origin: null,
    year: 1962,
    rightsBasis: 'unknown',
    belongsTo: null,
    contentHash: 'a'.repeat(64),
    file: `${'a'.repeat(64)}.mp3`,
    picture: null,
    sizeBytes: 4_123_456,
    chosen: NOTHING_CHOSEN,
    measurement,
    ...change,
  }
}

function storeOf(): Database.Database {
  const db = new Database(':memory:')
  for (const step of MEDIA_STEPS) step.up(db)
  return db
}

const added = { addedAt: 1_000, originPlace: 'place' }

describe('the library', () => {
  test('gives a track back exactly as it came in', () => {
    const library = openLibrary(storeOf())
    library.addTrack({ track: aTrack(), ...added })
    expect(library.track(aTrack().id)).toEqual(aTrack())
    expect(library.trackByHash('a'.repeat(64))).toEqual(aTrack())
  })

  test('gives a track nobody has listened to back without a measurement', () => {
    const library = openLibrary(storeOf())
    library.addTrack({ track: aTrack({ measurement: null }), ...added })
    expect(library.track(aTrack().id)?.measurement).toBeNull()
  })

  test('takes what was measured later', () => {
    const library = openLibrary(storeOf())
    library.addTrack({ track: aTrack({ measurement: null }), ...added })
    library.setMeasurement(aTrack().id, measurement)
    expect(library.track(aTrack().id)).toEqual(aTrack())
  })

  test('has no track under an unknown id or hash', () => {
    const library = openLibrary(storeOf())
    expect(library.track(aTrack().id)).toBeNull()
    expect(library.trackByHash('b'.repeat(64))).toBeNull()
    expect(() => library.setMeasurement(aTrack().id, measurement)).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
  })

  test('refuses the same bytes a second time, under whatever id', () => {
    const library = openLibrary(storeOf())
    library.addTrack({ track: aTrack(), ...added })
    const again = aTrack({ id: '0199b7a2-0000-7000-8000-000000000002' as TrackId, title: 'Other' })
    expect(() => library.addTrack({ track: again, ...added })).toThrow(expect.objectContaining({ code: 'conflict' }))
    expect(library.tracks()).toEqual([aTrack()])
  })

  test('lists tracks in the order of their ids, which is the order they came in', () => {
    const library = openLibrary(storeOf())
    addNumbered(library, 3)
    addNumbered(library, 1)
    addNumbered(library, 2)
    expect(library.tracks().map((track) => track.title)).toEqual(['1', '2', '3'])
  })

  test('keeps a measurement whole: no single column can be emptied', () => {
    const db = storeOf()
    openLibrary(db).addTrack({ track: aTrack(), ...added })
    expect(() => db.exec('UPDATE track SET loudness_lufs = NULL')).toThrow(/CHECK/)
  })

  test('remembers when and where a track came in', () => {
    const db = storeOf()
    openLibrary(db).addTrack({ track: aTrack(), addedAt: 1_700_000_000_000, originPlace: 'room-12' })
    expect(db.prepare('SELECT added_at, origin_place FROM track').get()).toEqual({
      added_at: 1_700_000_000_000,
      origin_place: 'room-12',
    })
  })
})

function addNumbered(library: Library, number: number): void {
  const id = `0199b7a2-0000-7000-8000-00000000000${number}` as TrackId
  library.addTrack({ track: aTrack({ id, title: String(number), contentHash: String(number).repeat(64) }), ...added })
}
