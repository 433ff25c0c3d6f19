import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { checkStores } from '../../../care/check.ts'
import { fullName } from '../../../care/full-name.ts'
import { openJournal } from '../../../care/journal.ts'
import type { JournalRow } from '../../../care/journal-rows.ts'
import { openLists } from '../../../care/lists.ts'
import type { PlaceId } from '../../../care/model.ts'
import { openPeople } from '../../../care/people.ts'
import { DIAL_ORDER } from '../../../media/choose.ts'
import { openLibrary } from '../../../media/library.ts'
import { housePaths } from '../store/house.ts'
import { openToRead } from '../store/open-database.ts'
import { sqliteCode } from '../store/store-error.ts'
import type { Outcome, Say } from './outcome.ts'
import type { CliWords } from './words.ts'

// Commands that only read: they work beside a running kiosk.

/** Nothing is written through these doors: the stores are open to read only. */
const READ_ONLY = { newId: (): string => '', now: Date.now, origin: '' }
const NO_PLACE = '' as PlaceId

type Stores = { readonly playback: Database.Database; readonly dossier: Database.Database }

function reading(dataDir: string, words: CliWords, say: Say, read: (stores: Stores) => Outcome): Outcome {
  const paths = housePaths(dataDir)
  if (!existsSync(paths.playback) || !existsSync(paths.dossier)) {
    say.problem(words.noHouse(dataDir))
    return 1
  }
  try {
    const playback = openToRead(paths.playback)
    try {
      const dossier = openToRead(paths.dossier)
      try {
        return read({ playback, dossier })
      } finally {
        dossier.close()
      }
    } finally {
      playback.close()
    }
  } catch (thrown) {
    const code = sqliteCode(thrown)
    if (code === null) throw thrown
    say.problem(words.unreadable(dataDir, code))
    return 1
  }
}

/** One resident a line. */
export function printResidents(dataDir: string, words: CliWords, say: Say): Outcome {
  return reading(dataDir, words, say, ({ playback }) => {
    const residents = openPeople(playback, READ_ONLY).residents()
    if (residents.length === 0) say.line(words.noResidents)
    for (const resident of residents) say.line(`${fullName(resident)}  (${words.stages[resident.stage]})`)
    return 0
  })
}

/** The numbers of a resident, their old numbers, and what may not sound. */
export function printList(dataDir: string, name: string, words: CliWords, say: Say): Outcome {
  return reading(dataDir, words, say, ({ playback }) => {
    const resident = openPeople(playback, READ_ONLY).residentByName(name)
    if (resident === null) {
      say.problem(words.unknownResident(name))
      return 1
    }
    const library = openLibrary(playback)
    const { list } = openLists(playback, READ_ONLY).activeList({ residentId: resident.id })
    const title = (trackId: Parameters<typeof library.track>[0] | undefined): string => {
      const track = trackId === undefined ? null : library.track(trackId)
      if (track === null) return words.empty
      const marks = [
        ...(list.silenced.includes(track.id) ? [words.blocked] : []),
        ...(track.measurement === null ? [words.notMeasured] : []),
      ]
      return [track.title, ...marks.map((mark) => `(${mark})`)].join(' ')
    }
    say.line(fullName(resident))
    for (const digit of DIAL_ORDER)
      say.line(`  ${digit}  ${title(list.slots[digit])}${list.favourite === digit ? ` (${words.favourite})` : ''}`)
    for (const [number, trackId] of Object.entries(list.aliases)) say.line(`  ${number}  ${title(trackId)}`)
    for (const trackId of list.silenced) say.line(`  -  ${title(trackId)}`)
    return 0
  })
}

/** What happened, oldest first: sentences, or one JSON object a line. */
export function printEvents(dataDir: string, json: boolean, words: CliWords, say: Say): Outcome {
  return reading(dataDir, words, say, ({ playback, dossier }) => {
    const journal = openJournal({ playback, dossier, ...READ_ONLY, placeId: NO_PLACE })
    const rows = journal.page({ before: null, limit: Number.MAX_SAFE_INTEGER }).rows.toReversed()
    for (const row of rows) say.line(json ? JSON.stringify(toJson(row)) : words.event(row))
    if (rows.length === 0 && !json) say.line(words.noEvents)
    return 0
  })
}

/** Whether both stores and every song file are whole. */
export function checkHouse(dataDir: string, words: CliWords, say: Say): Outcome {
  return reading(dataDir, words, say, (stores) => {
    const findings = checkStores(stores)
    const damaged = new Set(findings.filter(({ code }) => code === 'damaged').map(({ store }) => store))
    // SQLite tells the same damage many times, in words of its own; a person needs it once.
    const others = findings.filter(({ store }) => !damaged.has(store))
    const problems = [
      ...[...damaged].map((store) => words.damaged(store)),
      ...others.map(({ store, detail }) => words.finding(store, detail)),
      // A damaged store cannot be asked for its songs.
      ...(damaged.has('playback') ? [] : songsWithoutFile(stores, dataDir).map((title) => words.missingFile(title))),
    ]
    for (const problem of problems) say.problem(problem)
    if (problems.length > 0) return 1
    say.line(words.allWell)
    return 0
  })
}

function songsWithoutFile({ playback }: Stores, dataDir: string): string[] {
  const { audio } = housePaths(dataDir)
  return openLibrary(playback)
    .tracks()
    .filter((track) => !existsSync(join(audio, track.file)))
    .map((track) => track.title)
}

/** The field names that other programs may rely on; `at` in epoch ms. */
function toJson(row: JournalRow): Record<string, unknown> {
  const { at, kind } = row
  switch (row.kind) {
    case 'play':
      return { at, kind, title: row.title, via: row.via, seconds_heard: row.heardS, end_reason: row.endReason }
    case 'session':
      return { at, kind, ended_at: row.endedAt }
    case 'reaction':
      return { at, kind, title: row.title, valence: row.valence, seen: row.seen, observer_role: row.observerRole }
    case 'block':
      return { at, kind, title: row.title, reason: row.reason }
    case 'device':
    case 'staff':
      return { at, kind, what: row.what, detail: row.detail }
  }
}
