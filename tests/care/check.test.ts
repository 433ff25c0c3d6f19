import { expect, test } from 'vitest'
import { closeSync, openSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'
import { checkStores } from '../../care/check.ts'
import { openLists } from '../../care/lists.ts'
import { openPhone } from './phone.ts'

test('stores in which all is well have no findings, an open play included', () => {
  using phone = openPhone()
  openLists(phone.playback, phone).setSlot({ residentId: phone.riek.id }, '1', phone.track('daisy'))
  const playId = phone.play('wilhelmus')
  phone.react(playId, 'ordinary')
  expect(phone.journal.openPlays()).toHaveLength(1)
  expect(checkStores(phone)).toEqual([])
})

test('a number whose song is gone is found', () => {
  using phone = openPhone()
  openLists(phone.playback, phone).setSlot({ residentId: phone.riek.id }, '1', phone.track('daisy'))
  phone.playback.pragma('foreign_keys = OFF')
  phone.playback.exec('DELETE FROM track')
  expect(checkStores(phone)).toEqual([
    { store: 'playback', code: 'missing-track', detail: 'row 1 of slot names a track that is not there' },
  ])
})

test('a list without its resident is found', () => {
  using phone = openPhone()
  openLists(phone.playback, phone).setLiftCursor({ residentId: phone.riek.id }, '1')
  phone.playback.pragma('foreign_keys = OFF')
  phone.playback.exec('DELETE FROM resident')
  expect(checkStores(phone).map((finding) => finding.code)).toEqual(['broken-reference', 'broken-reference'])
})

test.each([
  ['half a body', 'reaction', '{"reactionId":"r"'],
  ['a body that lacks something', 'reaction', '{"reactionId":"r"}'],
  ['a word nobody knows', 'play_event_ended', '{"playId":"p","heardS":1,"endReason":"bored"}'],
  ['no body at all', 'device_event', 'null'],
  ['a kind nobody knows', 'score', '{}'],
])('an entry with %s is found', (_, kind, body) => {
  using phone = openPhone()
  phone.dossier.prepare("INSERT INTO entry (id, at, place, kind, body) VALUES ('broken', 1, 'p', ?, ?)").run(kind, body)
  expect(checkStores(phone)).toMatchObject([
    { store: 'dossier', code: 'unreadable-entry', detail: expect.stringContaining('broken') },
  ])
})

test('a dossier with scribbled pages is found damaged', () => {
  using phone = openPhone()
  for (let count = 0; count < 50; count += 1) phone.journal.staffEvent('filler', 'x'.repeat(500))
  phone.dossier.pragma('wal_checkpoint(TRUNCATE)')
  const file = openSync(phone.dossier.name, 'r+')
  for (let page = 1; page < 6; page += 1) writeSync(file, Buffer.alloc(2048, 0x5a), 0, 2048, page * 4096)
  closeSync(file)
  using dossier = closing(new Database(phone.dossier.name))
  const codes = checkStores({ playback: phone.playback, dossier: dossier.db }).map(
    (finding) => `${finding.store} ${finding.code}`,
  )
  expect(codes).toContain('dossier damaged')
})

function closing(db: Database.Database): Disposable & { readonly db: Database.Database } {
  return { db, [Symbol.dispose]: () => void db.close() }
}
