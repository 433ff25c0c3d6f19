import { expect, test } from 'vitest'
import type { ObserverRole, ReactionId } from '../../care/model.ts'
import { parseId } from '../../care/parse-id.ts'
import { openPhone } from './phone.ts'

test('I1: nothing in the stores can be due, overdue, complete or counted as a streak', () => {
  using phone = openPhone()
  const names = [phone.playback, phone.dossier].flatMap((db) =>
    db
      .prepare<[], { name: string }>(
        `SELECT name FROM sqlite_schema UNION SELECT c.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c`,
      )
      .all()
      .map((row) => row.name),
  )
  expect(names).toEqual(expect.arrayContaining(['entry', 'playlist', 'lift_cursor', 'body']))
  expect(names.filter((name) => /due|remind|streak|complete|percent|progress|target|score|badge/.test(name))).toEqual(
    [],
  )
})

test('I1: a week in which nobody wrote anything is an empty page and no finding', () => {
  using phone = openPhone()
  phone.clock.at += 7 * 24 * 3_600_000
  expect(phone.journal.page({ before: null, limit: 50 })).toEqual({ rows: [], next: null })
})

test('I3: a page holds rows and the way to older ones: no counts, and no name of who tapped', () => {
  using phone = openPhone()
  phone.react(phone.play('daisy'), 'pleasant')
  const page = phone.journal.page({ before: null, limit: 50 })
  expect(Object.keys(page)).toEqual(['rows', 'next'])
  expect(Object.keys(page.rows[0] ?? {}).toSorted()).toEqual([
    'at',
    'identifiedBy',
    'kind',
    'observerRole',
    'placeId',
    'playId',
    'reactionId',
    'residentId',
    'seen',
    'seq',
    'title',
    'valence',
  ])
})

test('I4: what nobody told is null and never 0 or ordinary', () => {
  using phone = openPhone()
  const playId = phone.play('daisy', { residentId: null })
  phone.react(playId, 'not_observed')
  phone.playback.exec('DELETE FROM open_play') // a playback store that was restored from an older copy
  expect(phone.rows()).toMatchObject([
    { kind: 'reaction', valence: 'not_observed', observerRole: null, residentId: null, seen: [] },
    { kind: 'play', heardS: null, endReason: null, residentId: null },
  ])
})

test('I4: a song without a reaction has no reaction row', () => {
  using phone = openPhone()
  phone.journal.playEnded({ playId: phone.play('daisy'), heardS: 60, endReason: 'song_ended' })
  expect(phone.rows().map((row) => row.kind)).toEqual(['play'])
})

test('I4: a session whose end nobody saw has none', () => {
  using phone = openPhone()
  phone.journal.openSession({ sessionId: phone.session, residentId: null })
  phone.start().closeInterrupted(null)
  expect(phone.rows()).toMatchObject([{ kind: 'session', residentId: null, endedAt: null }])
})

test.each<ObserverRole>(['resident', 'relative', 'volunteer', 'caregiver', 'therapist'])(
  'I5 and I6: what a %s told shows who and when, in the same fields as everybody’s',
  (observerRole) => {
    using phone = openPhone()
    const playId = phone.play('daisy')
    phone.clock.at += 5000
    const reactionId = parseId<ReactionId>('told')
    phone.journal.reaction({
      reactionId,
      sessionId: phone.session,
      playId,
      valence: 'pleasant',
      observerRole,
      identifiedBy: 'tile',
    })
    expect(phone.rows()[0]).toEqual({
      kind: 'reaction',
      seq: 2,
      at: phone.clock.at,
      placeId: phone.place.id,
      reactionId,
      playId,
      residentId: phone.riek.id,
      title: 'daisy',
      valence: 'pleasant',
      seen: [],
      observerRole,
      identifiedBy: 'tile',
    })
  },
)
