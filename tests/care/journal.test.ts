import { describe, expect, test } from 'vitest'
import { cut } from './cut.ts'
import { openPhone } from './phone.ts'

test('a listening session is told from lift to hang-up', () => {
  using phone = openPhone()
  phone.journal.openSession({ sessionId: phone.session, residentId: phone.riek.id })
  const playId = phone.play('daisy')
  phone.journal.heard(playId, 10)
  phone.clock.at += 42_000
  phone.journal.playEnded({ playId, heardS: 41.5, endReason: 'hung_up' })
  phone.journal.closeSession(phone.session)
  expect(phone.rows()).toMatchObject([
    { kind: 'play', title: 'daisy', via: 'dial', heardS: 41.5, endReason: 'hung_up', residentId: phone.riek.id },
    { kind: 'session', at: phone.clock.at - 42_000, endedAt: phone.clock.at },
  ])
  expect(phone.journal.openPlays()).toEqual([])
})

test('an open play shows the seconds that were last told, and no end', () => {
  using phone = openPhone()
  const playId = phone.play('daisy')
  phone.journal.heard(playId, 10)
  phone.journal.heard(playId, 20.5)
  phone.journal.heard(playId, 15)
  expect(phone.rows()).toMatchObject([{ kind: 'play', heardS: 20.5, endReason: null }])
})

test('an end that is told twice is written once', () => {
  using phone = openPhone()
  const playId = phone.play('daisy')
  phone.journal.playEnded({ playId, heardS: 5, endReason: 'hung_up' })
  phone.journal.playEnded({ playId, heardS: 9, endReason: 'song_ended' })
  phone.journal.heard(playId, 30)
  expect(phone.rows()).toMatchObject([{ heardS: 5, endReason: 'hung_up' }])
})

test('the next start closes as interrupted what was left open', () => {
  using phone = openPhone()
  const playId = phone.play('daisy')
  phone.journal.heard(playId, 30)
  const next = phone.start()
  next.closeInterrupted(null)
  expect(phone.rows()).toMatchObject([{ heardS: 30, endReason: 'interrupted' }])
})

test('a song that sounds through a restart stays open', () => {
  using phone = openPhone()
  phone.play('daisy')
  const sounding = phone.play('wilhelmus')
  const next = phone.start()
  next.closeInterrupted(sounding)
  expect(next.openPlays()).toMatchObject([{ id: sounding, title: 'wilhelmus', residentId: phone.riek.id }])
  next.playEnded({ playId: sounding, heardS: 90, endReason: 'song_ended' })
  expect(phone.rows()).toMatchObject([
    { title: 'wilhelmus', endReason: 'song_ended' },
    { title: 'daisy', endReason: 'interrupted' },
  ])
})

describe('a cut between the two stores', () => {
  test('after the open play, before its entry: the start is told by the next run', () => {
    using phone = openPhone()
    const startedAt = phone.clock.at
    const mend = cut(phone.dossier, "INSERT ON entry WHEN NEW.kind = 'play_event_started'")
    expect(() => phone.play('daisy')).toThrow()
    mend()
    phone.clock.at += 60_000
    phone.start().closeInterrupted(null)
    expect(phone.rows()).toMatchObject([
      { kind: 'play', at: startedAt, title: 'daisy', heardS: 0, endReason: 'interrupted' },
    ])
  })

  test('before the ending entry: the play is interrupted', () => {
    using phone = openPhone()
    const playId = phone.play('daisy')
    phone.journal.heard(playId, 20)
    const mend = cut(phone.dossier, "INSERT ON entry WHEN NEW.kind = 'play_event_ended'")
    expect(() => phone.journal.playEnded({ playId, heardS: 25, endReason: 'hung_up' })).toThrow()
    mend()
    phone.start().closeInterrupted(null)
    expect(phone.rows()).toMatchObject([{ heardS: 20, endReason: 'interrupted' }])
  })

  test('after the ending entry, before the open play is gone: the end is not written twice', () => {
    using phone = openPhone()
    const playId = phone.play('daisy')
    const mend = cut(phone.playback, 'DELETE ON open_play')
    expect(() => phone.journal.playEnded({ playId, heardS: 25, endReason: 'hung_up' })).toThrow()
    mend()
    const next = phone.start()
    next.closeInterrupted(null)
    expect(next.openPlays()).toEqual([])
    expect(phone.rows()).toMatchObject([{ heardS: 25, endReason: 'hung_up' }])
    expect(phone.dossier.prepare('SELECT kind FROM entry ORDER BY seq').pluck().all()).toEqual([
      'play_event_started',
      'play_event_ended',
    ])
  })
})

describe('what the disk refuses is not confirmed', () => {
  test('a dossier that can only be read', () => {
    using phone = openPhone()
    const playId = phone.play('daisy')
    phone.dossier.pragma('query_only = ON')
    expect(() => phone.react(playId, 'pleasant')).toThrow(expect.objectContaining({ code: 'not-saved' }))
    phone.dossier.pragma('query_only = OFF')
    expect(phone.rows().map((row) => row.kind)).toEqual(['play'])
  })

  test('a dossier that is full', () => {
    using phone = openPhone()
    phone.dossier.pragma('max_page_count = 1') // never below what is in use: no page can be added
    expect(() => phone.journal.staffEvent('full', 'x'.repeat(20_000))).toThrow(
      expect.objectContaining({ code: 'not-saved' }),
    )
    expect(phone.rows()).toEqual([])
  })

  test('a song started on a full disk is told when there is room again', () => {
    using phone = openPhone()
    phone.dossier.pragma('query_only = ON')
    expect(() => phone.play('daisy')).toThrow(expect.objectContaining({ code: 'not-saved' }))
    phone.dossier.pragma('query_only = OFF')
    const [open] = phone.journal.openPlays()
    expect(open).toMatchObject({ title: 'daisy' })
    phone.journal.closeInterrupted(null)
    expect(phone.rows()).toMatchObject([{ title: 'daisy', endReason: 'interrupted' }])
  })
})

describe('the dossier itself refuses', () => {
  const CHANGES = [
    ['to change an entry', "UPDATE entry SET body = '{}'"],
    ['to delete an entry', 'DELETE FROM entry'],
    [
      'to replace an entry by its id',
      "INSERT OR REPLACE INTO entry (id, at, place, kind, body) SELECT id, at, place, kind, '{}' FROM entry",
    ],
    [
      'to replace an entry by its number',
      "INSERT OR REPLACE INTO entry (seq, id, at, place, kind, body) SELECT seq, 'new', at, place, kind, '{}' FROM entry",
    ],
    [
      'to upsert an entry',
      "INSERT INTO entry (id, at, place, kind, body) SELECT id, at, place, kind, body FROM entry WHERE true ON CONFLICT (id) DO UPDATE SET body = '{}'",
    ],
  ] as const

  test.each(CHANGES)('%s', (_, sql) => {
    using phone = openPhone()
    phone.journal.staffEvent('emergency-dialled', null)
    const before = phone.dossier.prepare('SELECT * FROM entry').all()
    expect(() => phone.dossier.exec(sql)).toThrow(/never/)
    expect(phone.dossier.prepare('SELECT * FROM entry').all()).toEqual(before)
  })
})
