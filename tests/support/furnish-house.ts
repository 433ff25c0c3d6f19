import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLists } from '../../care/lists.ts'
import type { ListOwner, StageMode } from '../../care/model.ts'
import { openPeople, type People } from '../../care/people.ts'
import { openSettings } from '../../care/settings.ts'
import type { BehaviourSettings } from '../../electron/core/session/settings.ts'
import { housePaths, openHouse, type House } from '../../electron/core/store/house.ts'
import { openToRead } from '../../electron/core/store/open-database.ts'
import type { DialDigit } from '../../media/choose.ts'
import { openLibrary } from '../../media/library.ts'
import { v7 as uuid } from 'uuid'
import { runCommandLine } from '../../scripts/stage/command-line.ts'
import { writeSong, type TestSong } from './test-song.ts'

export type Songs = { readonly [digit in DialDigit]?: TestSong }

/** Who lives in a test's house, with which songs behind which numbers. Titles are `Lied 1` and `Lied van vroeger`. */
export type HouseWish = {
  readonly songs: Songs
  /** A number remembered from long ago. */
  readonly alias?: { readonly number: string; readonly song: TestSong }
  /** Numbers of the list whose song this resident may not hear. */
  readonly blocked?: readonly DialDigit[]
  readonly favourite?: DialDigit
  readonly stage?: StageMode
  /** What the place does differently from the defaults. */
  readonly settings?: Partial<BehaviourSettings>
  /** More residents, each with one song behind the 1: the phone stands in the living room, with no songs of its own. */
  readonly neighbours?: Readonly<Record<string, TestSong>>
}

/** The resident of every test's house. */
export const RESIDENT = 'mevrouw De Vries'
export const LIVING_ROOM = 'Huiskamer'

export const titleOf = (digit: DialDigit): string => `Lied ${digit}`
export const OLD_TITLE = 'Lied van vroeger'

/** Furnishes a data folder through the program's own importer, and the rest through the doors it uses itself. */
export async function furnishHouse(dataDir: string, wish: HouseWish): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-songs-'))
  try {
    const songs = Object.entries(wish.songs)
    const neighbours = Object.entries(wish.neighbours ?? {})
    for (const [digit, song] of songs) await writeSong(join(folder, `Lied ${digit}.wav`), song)
    if (wish.alias) await writeSong(join(folder, `${OLD_TITLE}.wav`), wish.alias.song)
    await importFor(RESIDENT, folder, dataDir, [
      ...songs.flatMap(([digit]) => ['--numbers', `${digit}=Lied ${digit}.wav`]),
      ...(wish.alias ? ['--alias', `${wish.alias.number}=${OLD_TITLE}.wav`] : []),
      ...(wish.blocked ?? []).flatMap((digit) => ['--block', `${titleOf(digit)}.wav`]),
    ])
    for (const [name, song] of neighbours) {
      await writeSong(join(folder, `Lied van ${name}.wav`), song)
      await importFor(name, folder, dataDir, ['--numbers', `1=Lied van ${name}.wav`])
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  arrange(dataDir, wish)
}

async function importFor(resident: string, folder: string, dataDir: string, words: readonly string[]): Promise<void> {
  const { code, stderr } = await runCommandLine(['import', folder, '--resident', resident, ...words, '--data', dataDir])
  if (code !== 0) throw new Error(`the songs were not brought in: ${stderr}`)
}

/** What the command line has no words for. */
function arrange(dataDir: string, { favourite, stage, settings, neighbours }: HouseWish): void {
  using house = openHouse(dataDir, Date.now())
  const needs = { newId: uuid, now: Date.now, origin: 'house' }
  const people = openPeople(house.playback, needs)
  const resident = people.residentByName(RESIDENT)
  if (resident === null) throw new Error('the resident did not move in')
  if (stage) people.setStage(resident.id, stage, 4)
  if (favourite) markFavourite(house.playback, { residentId: resident.id }, favourite)
  const place = addPlace(people, resident.id, neighbours !== undefined)
  if (settings) openSettings(house.playback, needs).setSetting(place.id, 'behaviour', settings)
}

function addPlace(
  people: People,
  residentId: NonNullable<Parameters<People['addPlace']>[0]['residentId']>,
  isShared: boolean,
) {
  return isShared
    ? people.addPlace({ name: LIVING_ROOM, kind: 'shared', residentId: null })
    : people.addPlace({ name: RESIDENT, kind: 'personal', residentId })
}

function markFavourite(db: House['playback'], owner: ListOwner, digit: DialDigit): void {
  const lists = openLists(db, { newId: uuid, now: Date.now, origin: 'house' })
  const trackId = lists.activeList(owner).list.slots[digit]
  if (trackId === undefined) throw new Error(`there is no song behind the ${digit}`)
  lists.setSlot(owner, digit, trackId, { favourite: true })
}

/** Where the file of a song lies. */
export function audioFileOf(dataDir: string, title: string): string {
  const { playback, audio } = housePaths(dataDir)
  const db = openToRead(playback)
  try {
    const track = openLibrary(db)
      .tracks()
      .find((one) => one.title === title)
    if (track === undefined) throw new Error(`there is no ${title}`)
    return join(audio, track.file)
  } finally {
    db.close()
  }
}
