import { expect, test } from 'vitest'
import { isJournalEntry, type JournalEntry } from '../../care/entries.ts'
import { foldJournal } from '../../care/journal-fold.ts'
import { parseEntry } from '../../care/parse-entry.ts'
import { openPhone } from './phone.ts'

test('a reaction carries its song, its person and the last set of chips', () => {
  using phone = openPhone()
  const reactionId = phone.react(phone.play('daisy'), 'pleasant')
  phone.journal.setSeen(reactionId, ['smiles', 'tells'])
  phone.journal.setSeen(reactionId, ['sings_along'])
  expect(phone.rows()).toMatchObject([
    { kind: 'reaction', title: 'daisy', residentId: phone.riek.id, valence: 'pleasant', seen: ['sings_along'] },
    { kind: 'play' },
  ])
})

test('a reaction that was taken back is no row; the others stay', () => {
  using phone = openPhone()
  const playId = phone.play('daisy')
  phone.journal.undoReaction(phone.react(playId, 'unpleasant'))
  phone.react(playId, 'pleasant')
  expect(phone.rows().map((row) => (row.kind === 'reaction' ? row.valence : row.kind))).toEqual(['pleasant', 'play'])
})

test('a block that was taken back is no row', () => {
  using phone = openPhone()
  const taken = phone.block('daisy')
  phone.block('wilhelmus')
  phone.journal.blockUndone(taken, { observerRole: null, identifiedBy: 'nobody' })
  expect(phone.rows()).toMatchObject([{ kind: 'block', title: 'wilhelmus' }])
})

test('what the device and the house reported stands between the plays', () => {
  using phone = openPhone()
  phone.journal.deviceEvent('unplug', '/dev/ttyUSB0')
  phone.journal.staffEvent('emergency-dialled', null)
  expect(phone.rows()).toMatchObject([
    { kind: 'staff', what: 'emergency-dialled', detail: null },
    { kind: 'device', what: 'unplug', detail: '/dev/ttyUSB0' },
  ])
})

test('pages join without a gap or a repeat, also where the clock was set back', () => {
  using phone = openPhone()
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
    phone.clock.at -= 1000
    phone.play(name)
  }
  const first = phone.journal.page({ before: null, limit: 3 })
  const second = phone.journal.page({ before: first.next, limit: 3 })
  const third = phone.journal.page({ before: second.next, limit: 3 })
  expect([...first.rows, ...second.rows, ...third.rows]).toEqual(phone.rows())
  expect([first.rows.length, second.rows.length, third.rows.length, third.next]).toEqual([3, 3, 1, null])
})

test('a page that holds exactly the last row knows that there are no more', () => {
  using phone = openPhone()
  phone.play('a')
  phone.play('b')
  expect(phone.journal.page({ before: null, limit: 2 }).next).toBeNull()
})

test('the end of a play is known on an older page too', () => {
  using phone = openPhone()
  const playId = phone.play('old')
  phone.journal.deviceEvent('plug', null)
  phone.journal.playEnded({ playId, heardS: 12, endReason: 'song_ended' })
  const { next } = phone.journal.page({ before: null, limit: 1 })
  expect(phone.journal.page({ before: next, limit: 1 }).rows).toMatchObject([
    { title: 'old', heardS: 12, endReason: 'song_ended' },
  ])
})

test('a page reads no further than its rows and the plays of its reactions', () => {
  const entries = [device(9), reaction(8), device(7), device(6), play(5), device(4), device(3), device(2), device(1)]
  let read = 0
  function* counted(): Generator<JournalEntry> {
    for (const entry of entries) {
      read += 1
      yield entry
    }
  }
  const page = foldJournal(counted(), [], { before: null, limit: 2 })
  expect(page.rows.map((row) => row.seq)).toEqual([9, 8])
  expect(page.rows[1]).toMatchObject({ kind: 'reaction', title: 'daisy' })
  expect(read).toBe(5)
})

test('a damaged entry hides no other', () => {
  using phone = openPhone()
  phone.play('daisy')
  phone.dossier.exec("INSERT INTO entry (id, at, place, kind, body) VALUES ('x', 1, 'p', 'reaction', '{')")
  phone.dossier.exec("INSERT INTO entry (id, at, place, kind, body) VALUES ('y', 1, 'p', 'of a later version', '{}')")
  phone.play('wilhelmus')
  expect(phone.rows()).toMatchObject([{ title: 'wilhelmus' }, { title: 'daisy' }])
})

test('a reaction whose play is not here keeps what was told and names no song', () => {
  expect(foldJournal([reaction(1)], [], { before: null, limit: 5 }).rows).toMatchObject([
    { valence: 'pleasant', title: null, residentId: null },
  ])
})

function at(seq: number, kind: string, body: object): JournalEntry {
  const row = { seq, id: `entry-${seq}`, at: seq * 1000, place: 'place', kind, body: JSON.stringify(body) }
  const entry = parseEntry(row)
  if (!isJournalEntry(entry)) throw new Error(`${kind} is not of the journal`)
  return entry
}
const device = (seq: number): JournalEntry => at(seq, 'device_event', { what: 'plug', detail: null })
const play = (seq: number): JournalEntry =>
  at(seq, 'play_event_started', {
    playId: 'play',
    sessionId: 's',
    residentId: 'riek',
    trackId: 't',
    title: 'daisy',
    via: 'dial',
  })
const reaction = (seq: number): JournalEntry =>
  at(seq, 'reaction', {
    reactionId: 'r',
    sessionId: 's',
    playId: 'play',
    valence: 'pleasant',
    observerRole: null,
    identifiedBy: 'nobody',
  })
