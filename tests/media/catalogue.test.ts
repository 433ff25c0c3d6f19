import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openCatalogue, type Catalogue, type CatalogueQuery } from '../../media/catalogue.ts'
import { openLibrary, type Library } from '../../media/library.ts'
import { NOTHING_CHOSEN, type Track, type TrackId } from '../../media/model.ts'
import { createTrack } from '../../media/sql/step-001-track.ts'
import { MEDIA_STEPS } from '../../media/steps.ts'

const ALL: CatalogueQuery = {
  text: '',
  kind: null,
  decade: null,
  rightsBasis: null,
  except: null,
  offset: 0,
  limit: 50,
}

function openHouse(tracks: readonly Partial<Track>[]): { library: Library; catalogue: Catalogue } {
  const db = new Database(':memory:')
  for (const step of MEDIA_STEPS) step.up(db)
  const library = openLibrary(db)
  tracks.forEach((change, index) => {
    const hash = String(index).padStart(64, '0')
    const track: Track = {
      id: `track-${index}` as TrackId,
      kind: 'song',
      title: `Lied ${index}`,
      shortTitle: 'Lied',
      performer: null,
      origin: null,
      year: null,
      rightsBasis: 'public_domain',
      belongsTo: null,
      contentHash: hash,
      file: `${hash}.wav`,
      picture: null,
      sizeBytes: 1,
      measurement: null,
      chosen: NOTHING_CHOSEN,
      ...change,
    }
    library.addTrack({ track, addedAt: index, originPlace: 'test' })
  })
  return { library, catalogue: openCatalogue(db) }
}

const titles = (catalogue: Catalogue, change: Partial<CatalogueQuery> = {}): string[] =>
  catalogue.page({ ...ALL, ...change }).rows.map(({ title }) => title)

describe('looking through the music', () => {
  const SONGS = [
    { title: 'Tulpen uit Amsterdam', performer: 'Herman Emmink', year: 1957 },
    { title: 'Brandend zand', performer: 'Anneke Grönloh', year: 1962, origin: 'Indië' },
    { title: 'Één zwaluw', performer: 'Koor', rightsBasis: 'unknown' as const },
    { title: 'Kanariezang', kind: 'sound' as const },
    { title: 'Катюша', performer: null, year: 1938 },
  ]

  test('shows all of it by title, accents and capitals aside', () => {
    expect(titles(openHouse(SONGS).catalogue)).toEqual([
      'Brandend zand',
      'Één zwaluw',
      'Kanariezang',
      'Tulpen uit Amsterdam',
      'Катюша',
    ])
  })

  test.each([
    ['a word of the title', 'zand', ['Brandend zand']],
    ['the beginning of a word', 'tulp', ['Tulpen uit Amsterdam']],
    ['the performer without the accent', 'gronloh', ['Brandend zand']],
    ['an accent that is not there', 'zwalüw', ['Één zwaluw']],
    ['a place', 'indie', ['Brandend zand']],
    ['a year', '1957', ['Tulpen uit Amsterdam']],
    ['two words of different fields', 'emmink amst', ['Tulpen uit Amsterdam']],
    ['another script', 'катю', ['Катюша']],
    ['what is nowhere', 'zzz', []],
    ['signs that mean something to a database', '") OR 1 -- *', []],
    ['signs alone', '***', []],
  ])('finds by %s', (_what, text, found) => {
    expect(titles(openHouse(SONGS).catalogue, { text })).toEqual(found)
  })

  test('is narrowed by kind, decade, rights and use', () => {
    const { catalogue } = openHouse(SONGS)
    expect(titles(catalogue, { kind: 'sound' })).toEqual(['Kanariezang'])
    expect(titles(catalogue, { decade: 1950 })).toEqual(['Tulpen uit Amsterdam'])
    expect(titles(catalogue, { rightsBasis: 'unknown' })).toEqual(['Één zwaluw'])
    expect(titles(catalogue, { except: ['track-0', 'track-1', 'track-2'] as TrackId[] })).toEqual([
      'Kanariezang',
      'Катюша',
    ])
    expect(catalogue.decades()).toEqual([1930, 1950, 1960])
  })

  test('tells how many there are on every page, past the end too', () => {
    const { catalogue } = openHouse(Array.from({ length: 130 }, () => ({})))
    expect(catalogue.page({ ...ALL, offset: 100 })).toMatchObject({ total: 130, rows: { length: 30 } })
    expect(catalogue.page({ ...ALL, text: 'lied', offset: 500 })).toMatchObject({ total: 130, rows: [] })
  })

  test('follows what is written about a song, and leaves out what is hidden', () => {
    const { catalogue, library } = openHouse(SONGS)
    const id = 'track-0' as TrackId
    const words = { kind: 'song', shortTitle: 'x', performer: null, origin: 'Noord-Holland', year: null, picture: null }
    library.describe(id, { ...words, kind: 'song', title: 'Bloemen' })
    expect(titles(catalogue, { text: 'tulpen' })).toEqual([])
    expect(titles(catalogue, { text: 'bloem holland' })).toEqual(['Bloemen'])
    library.hide(id, 1)
    expect(titles(catalogue, { text: 'bloem' })).toEqual([])
    expect(catalogue.find('bloem', 5)).toEqual([])
  })
})

test('what a resident owns belongs to exactly one person', () => {
  const { library } = openHouse([{}])
  const id = 'track-0' as TrackId
  expect(() => library.setRights(id, { rightsBasis: 'resident_owned', belongsTo: null })).toThrow(
    expect.objectContaining({ code: 'invalid' }),
  )
  expect(() => library.setRights(id, { rightsBasis: 'licensed', belongsTo: 'riek' })).toThrow(
    expect.objectContaining({ code: 'invalid' }),
  )
  library.setRights(id, { rightsBasis: 'family_owned', belongsTo: 'riek' })
  expect(library.track(id)).toMatchObject({ rightsBasis: 'family_owned', belongsTo: 'riek' })
})

test('a house of the first release keeps its songs, found by their words', () => {
  const db = new Database(':memory:')
  db.pragma('foreign_keys = ON')
  createTrack(db)
  db.exec('CREATE TABLE slot (track_id TEXT NOT NULL REFERENCES track (id)) STRICT')
  const add = db.prepare(`
    INSERT INTO track (id, kind, title, short_title, performer, rights_basis, content_hash, file, size_bytes, added_at, origin_place)
    VALUES (?, 'song', ?, 'x', 'Grönloh', ?, ?, 'x.wav', 1, 1, 'house')`)
  add.run('a', 'Brandend zand', 'bought', 'a'.repeat(64))
  add.run('b', 'Één zwaluw', 'public_domain', 'b'.repeat(64))
  db.exec("INSERT INTO slot VALUES ('a')")
  db.transaction(() => MEDIA_STEPS[1]?.up(db))()
  const library = openLibrary(db)
  expect(library.track('a' as TrackId)).toMatchObject({ rightsBasis: 'house_purchased', belongsTo: null })
  expect(library.track('b' as TrackId)).toMatchObject({ rightsBasis: 'public_domain' })
  expect(titles(openCatalogue(db), { text: 'gronloh' })).toEqual(['Brandend zand', 'Één zwaluw'])
  expect(db.pragma('foreign_key_check')).toEqual([])
})
