import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join, normalize, resolve } from 'node:path'
import { v7 as uuid } from 'uuid'
import { openBlocks } from '../../../care/blocks.ts'
import { CareError } from '../../../care/errors.ts'
import { fullName } from '../../../care/full-name.ts'
import { openLists } from '../../../care/lists.ts'
import type { Resident } from '../../../care/model.ts'
import { openPeople, type People } from '../../../care/people.ts'
import { openResidents } from '../../../care/residents.ts'
import { DIAL_ORDER } from '../../../media/choose.ts'
import type { Finding } from '../../../media/finding.ts'
import { importFolder } from '../../../media/import.ts'
import { openLibrary } from '../../../media/library.ts'
import type { TrackId } from '../../../media/model.ts'
import { openHouse, type House } from '../store/house.ts'
import { lockDataFolder } from '../store/lock.ts'
import { StoreError } from '../store/store-error.ts'
import type { Command } from './arguments.ts'
import type { Outcome, Say } from './outcome.ts'
import type { CliWords } from './words.ts'

type ImportCommand = Command & { readonly type: 'import' }

/** Rows that the command line writes come from no place in particular. */
const ORIGIN = 'house'

/**
 * Brings a folder into a house that is not running, and puts its songs behind a resident's numbers.
 * A new resident for whom no numbers were named gets the first ten songs in order.
 */
export async function importMusic(
  dataDir: string,
  command: ImportCommand,
  words: CliWords,
  say: Say,
): Promise<Outcome> {
  const folder = resolve(command.folder)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    say.problem(words.noFolder(folder))
    return 2
  }
  const named = [
    ...command.numbers.map((one) => one.file),
    ...command.aliases.map((one) => one.file),
    ...command.blocks,
  ]
  const absent = named.find((file) => !existsSync(join(folder, file)))
  if (absent !== undefined) {
    say.problem(words.noSuchFile(absent))
    return 2
  }
  try {
    mkdirSync(dataDir, { recursive: true })
    using _lock = lockDataFolder(dataDir)
    using house = openHouse(dataDir, Date.now())
    return await intoHouse(house, folder, command, words, say)
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown
    say.problem(thrown.code === 'in-use' ? words.inUse(dataDir) : thrown.message)
    return 1
  }
}

async function intoHouse(
  house: House,
  folder: string,
  command: ImportCommand,
  words: CliWords,
  say: Say,
): Promise<Outcome> {
  const needs = { newId: uuid, now: Date.now, origin: ORIGIN }
  const people = openPeople(house.playback, needs)
  const library = openLibrary(house.playback)
  const { findings, ended } = await importFolder({
    folder,
    audioDir: house.paths.audio,
    picturesDir: house.paths.pictures,
    library,
    newId: () => uuid() as TrackId,
    now: Date.now,
    place: ORIGIN,
    onProgress: ({ done, total, finding }) => say.line(words.progress(done, total, finding.file, finding.outcome)),
  })
  const count = (...outcomes: Finding['outcome'][]): number =>
    findings.filter(({ outcome }) => outcomes.includes(outcome)).length
  say.line(words.imported(count('added', 'not-measured', 'truncated'), count('known')))
  if (ended !== 'done') {
    say.problem(words.ended[ended])
    return 1
  }
  const trackOf = (file: string): TrackId | undefined => {
    const finding = findings.find((one) => normalize(one.file) === normalize(file))
    return finding && 'track' in finding ? finding.track?.id : undefined
  }
  const assigned = command.resident === null || assign(house, people, command, findings, trackOf, words, say)
  return assigned && count('not-audio', 'unreadable', 'too-large') === 0 ? 0 : 1
}

/** Numbers, old numbers and blocks of one resident, who is made if new. */
function assign(
  house: House,
  people: People,
  command: ImportCommand,
  findings: readonly Finding[],
  trackOf: (file: string) => TrackId | undefined,
  words: CliWords,
  say: Say,
): boolean {
  const needs = { newId: uuid, now: Date.now, origin: ORIGIN }
  const lists = openLists(house.playback, needs)
  const blocks = openBlocks(house.playback, needs)
  const name = command.resident ?? ''
  const known = people.residentByName(name)
  const resident: Resident = known ?? addResident(house, people, name)
  const owner = { residentId: resident.id }
  const named = command.numbers.length + command.aliases.length + command.blocks.length > 0
  const numbers = known || named ? command.numbers : firstTen(findings)
  let well = true
  for (const { digit, file } of numbers) {
    const trackId = trackOf(file)
    if (trackId) lists.setSlot(owner, digit, trackId)
    else well = false
  }
  for (const { number, file } of command.aliases) {
    const trackId = trackOf(file)
    try {
      if (trackId) lists.setAlias(owner, number, trackId)
      else well = false
    } catch (thrown) {
      if (!(thrown instanceof CareError) || thrown.code !== 'invalid') throw thrown
      say.problem(words.badAlias(number))
      well = false
    }
  }
  for (const file of command.blocks) {
    const trackId = trackOf(file)
    if (trackId) blocks.block(owner, trackId, { by: 'therapist', reason: null })
    else well = false
  }
  say.line(words.onNumbers(fullName(resident)))
  return well
}

function firstTen(findings: readonly Finding[]): ImportCommand['numbers'] {
  const playable = findings.filter((finding) => 'track' in finding && finding.track)
  return DIAL_ORDER.flatMap((digit, index) => {
    const finding = playable[index]
    return finding ? [{ digit, file: finding.file }] : []
  })
}

/**
 * Whoever types the command speaks for the house: the new resident's face may be tapped at a shared phone at once, until
 * somebody writes down otherwise at a desk.
 */
function addResident(house: House, people: People, name: string): Resident {
  const needs = { newId: uuid, now: Date.now, origin: ORIGIN }
  const resident = people.addResident(splitName(name))
  const residents = openResidents(house.playback, needs)
  residents.setPermission(resident.id, 'shared_screen', { fromAt: Date.now(), untilAt: null })
  return resident
}

/** `mevrouw De Vries` is two lines on the name card; any other name is one. */
function splitName(name: string): { address: string; name: string } {
  const match = /^(mevrouw|meneer|mw\.?|dhr\.?|mrs\.?|mr\.?|ms\.?|de heer)\s+(.+)$/i.exec(name.trim())
  const [, address = '', rest = name] = match ?? []
  return { address, name: rest }
}
