import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openJournal } from '../../care/journal.ts'
import type { JournalRow } from '../../care/journal-rows.ts'
import {
  SEEN,
  type BlockId,
  type EndReason,
  type PlayId,
  type ReactionId,
  type Seen,
  type SessionId,
  type Valence,
} from '../../care/model.ts'
import { parseId } from '../../care/parse-id.ts'
import { openPeople } from '../../care/people.ts'
import { cut } from './cut.ts'
import { openStores, type TestStores } from './stores.ts'

// `of` picks one of the things of that kind that are there already; where there are none, nothing happens.
type Step =
  | { do: 'open-session' | 'play' | 'block' | 'device' | 'staff' }
  | { do: 'close-session' | 'undo-reaction' | 'undo-block' | 'restart' | 'crash-at-start'; of: number }
  | { do: 'heard'; of: number; seconds: number }
  | { do: 'end'; of: number; seconds: number; reason: EndReason; cut: 'none' | 'before-entry' | 'before-removal' }
  | { do: 'react'; of: number; valence: Valence }
  | { do: 'seen'; of: number; seen: Seen[] }
  | { do: 'clock'; ms: number }

const of = fc.nat(9)
const seconds = fc.integer({ min: 0, max: 600 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('open-session', 'play', 'play', 'block', 'device', 'staff') }),
  fc.record({ do: fc.constantFrom('close-session', 'undo-reaction', 'undo-block', 'restart', 'crash-at-start'), of }),
  fc.record({ do: fc.constant('heard'), of, seconds }),
  fc.record({
    do: fc.constant('end'),
    of,
    seconds,
    reason: fc.constantFrom<EndReason>('hung_up', 'song_ended', 'redialled', 'staff_stop'),
    cut: fc.constantFrom('none', 'none', 'before-entry', 'before-removal'),
  }),
  fc.record({
    do: fc.constant('react'),
    of,
    valence: fc.constantFrom<Valence>('pleasant', 'ordinary', 'unpleasant', 'not_observed'),
  }),
  fc.record({ do: fc.constant('seen'), of, seen: fc.subarray([...SEEN]) }),
  fc.record({ do: fc.constant('clock'), ms: fc.integer({ min: -3_600_000, max: 3_600_000 }) }),
)

/** What the journal should tell, kept in the plainest way: one changeable line per thing. */
type Line = { kind: JournalRow['kind']; id: string; gone: boolean; facts: Record<string, unknown> }

const NOBODY = { observerRole: null, identifiedBy: 'nobody' } as const

test('1,000 random sequences of use, cuts and restarts tell what a simple model tells', () => {
  using stores = openStores()
  // Nobody pulls the plug on this machine: 1,000 runs need not wait for its disk.
  for (const db of [stores.playback, stores.dossier]) db.pragma('synchronous = OFF')
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => runSequence(stores, steps)),
    { numRuns: 1000 },
  )
})

function runSequence(stores: TestStores, steps: readonly Step[]): void {
  const placeId = openPeople(stores.playback, stores).addPlace({
    name: stores.newId(),
    kind: 'shared',
    residentId: null,
  }).id
  const start = () => openJournal({ ...stores, placeId })
  let journal = start()
  journal.closeInterrupted(null)
  const sessionId = parseId<SessionId>(stores.newId())
  const lines: Line[] = []
  const open = new Map<string, number>()
  const trackId = stores.track('daisy')

  const pick = (kind: Line['kind'], index: number): Line | undefined => {
    const there = lines.filter((line) => line.kind === kind)
    return there[index % Math.max(there.length, 1)]
  }
  const line = (kind: Line['kind'], facts: Line['facts'], id = stores.newId()): Line => {
    const made = { kind, id, gone: false, facts: { at: stores.clock.at, ...facts } }
    lines.push(made)
    return made
  }
  const end = (play: Line, heardS: number, endReason: EndReason): void => {
    Object.assign(play.facts, { heardS, endReason })
    open.delete(play.id)
  }
  const restart = (except: PlayId | null = null): void => {
    journal = start()
    journal.closeInterrupted(except)
    for (const [id, heardS] of open) {
      const play = lines.find((candidate) => candidate.id === id)
      if (play !== undefined && id !== except) end(play, heardS, 'interrupted')
    }
  }
  const play = (): void => {
    const { id } = line('play', { title: 'daisy', heardS: 0, endReason: null })
    open.set(id, 0)
    journal.playStarted({ playId: parseId(id), sessionId, residentId: null, trackId, title: 'daisy', via: 'dial' })
  }

  const countEntries = (kind: string): unknown =>
    stores.dossier.prepare('SELECT count(*) FROM entry WHERE place = ? AND kind = ?').pluck().get(placeId, kind)

  const perform = (step: Step): void => {
    switch (step.do) {
      case 'open-session':
        return journal.openSession({ sessionId: parseId(line('session', { endedAt: null }).id), residentId: null })
      case 'close-session': {
        const session = pick('session', step.of)
        if (session === undefined || session.facts['endedAt'] !== null) return
        session.facts['endedAt'] = stores.clock.at
        return journal.closeSession(parseId(session.id))
      }
      case 'play':
        return play()
      case 'crash-at-start': {
        const mend = cut(stores.dossier, 'INSERT ON entry')
        expect(play).toThrow()
        mend()
        return restart()
      }
      case 'heard': {
        const playing = pick('play', step.of)
        if (playing === undefined) return
        if (open.has(playing.id)) open.set(playing.id, Math.max(open.get(playing.id) ?? 0, step.seconds))
        return journal.heard(parseId(playing.id), step.seconds)
      }
      case 'end': {
        const playing = pick('play', step.of)
        if (playing === undefined) return
        const ending = { playId: parseId<PlayId>(playing.id), heardS: step.seconds, endReason: step.reason }
        if (!open.has(playing.id)) return journal.playEnded(ending)
        if (step.cut !== 'before-entry') end(playing, Math.max(open.get(playing.id) ?? 0, step.seconds), step.reason)
        if (step.cut === 'none') return journal.playEnded(ending)
        const mend =
          step.cut === 'before-entry'
            ? cut(stores.dossier, 'INSERT ON entry')
            : cut(stores.playback, 'DELETE ON open_play')
        expect(() => journal.playEnded(ending)).toThrow()
        mend()
        return restart()
      }
      case 'react': {
        const playing = pick('play', step.of)
        if (playing === undefined) return
        const { id } = line('reaction', { title: 'daisy', valence: step.valence, seen: [] })
        return journal.reaction({
          reactionId: parseId(id),
          sessionId,
          playId: parseId(playing.id),
          valence: step.valence,
          ...NOBODY,
        })
      }
      case 'seen': {
        const reaction = pick('reaction', step.of)
        if (reaction === undefined) return
        reaction.facts['seen'] = step.seen
        return journal.setSeen(parseId<ReactionId>(reaction.id), step.seen)
      }
      case 'undo-reaction': {
        const reaction = pick('reaction', step.of)
        if (reaction === undefined) return
        reaction.gone = true
        return journal.undoReaction(parseId<ReactionId>(reaction.id))
      }
      case 'block': {
        const { id } = line('block', { title: 'daisy' })
        return journal.blocked({
          blockId: parseId(id),
          residentId: null,
          trackId,
          title: 'daisy',
          reason: null,
          ...NOBODY,
        })
      }
      case 'undo-block': {
        const block = pick('block', step.of)
        if (block === undefined) return
        block.gone = true
        return journal.blockUndone(parseId<BlockId>(block.id), NOBODY)
      }
      case 'device':
        return journal.deviceEvent(line('device', {}).id, null)
      case 'staff':
        return journal.staffEvent(line('staff', {}).id, null)
      case 'restart': {
        const playing = pick('play', step.of)
        return restart(step.of % 2 === 0 || playing === undefined ? null : parseId<PlayId>(playing.id))
      }
      case 'clock':
        stores.clock.at += step.ms
    }
  }
  for (const step of steps) perform(step)

  for (const [id, heardS] of open) Object.assign(lines.find((play) => play.id === id)?.facts ?? {}, { heardS })
  const told = lines.filter((one) => !one.gone).toReversed()
  const rows = readInPages(journal, told.length)
  expect(rows.map((row) => row.kind)).toEqual(told.map((one) => one.kind))
  expect(rows).toMatchObject(told.map((one) => one.facts))
  expect(journal.openPlays().map((playing) => playing.id)).toEqual([...open.keys()])
  const plays = told.filter((one) => one.kind === 'play').length
  expect(countEntries('play_event_started')).toBe(plays)
  expect(countEntries('play_event_ended')).toBe(plays - open.size)
}

function readInPages(journal: ReturnType<typeof openJournal>, count: number): JournalRow[] {
  const rows: JournalRow[] = []
  let before: number | null = null
  while (rows.length < count) {
    const page = journal.page({ before, limit: 4 })
    rows.push(...page.rows)
    before = page.next
    if (before === null) break
  }
  return rows.slice(0, count)
}
