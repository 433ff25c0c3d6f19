import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLists } from '../../care/lists.ts'
import { openPeople } from '../../care/people.ts'
import { openResidents } from '../../care/residents.ts'
import type { Resident } from '../../care/model.ts'
import { DIAL_ORDER, type DialDigit } from '../../media/choose.ts'
import { openLibrary } from '../../media/library.ts'
import { NOTHING_CHOSEN, type Track, type TrackId } from '../../media/model.ts'
import type { CoreEvents } from '../../electron/contract/api.ts'
import { createHome, type Home } from '../../electron/core/home.ts'
import { openKiosk, type Kiosk } from '../../electron/core/kiosk.ts'
import { DEFAULT_SETTINGS, type BehaviourSettings } from '../../electron/core/session/settings.ts'
import { openHouse } from '../../electron/core/store/house.ts'
import { openStores } from '../../electron/core/store/open-stores.ts'
import type { Stores } from '../../electron/core/stores.ts'

/** A core over real stores in a folder of its own, with the test in the place of the page; fake timers move its clock. */
export type RunningCore = {
  readonly dataDir: string
  readonly stores: Stores
  readonly home: Home
  readonly kiosk: Kiosk
  /** The last value of each fact. */
  readonly seen: Partial<CoreEvents>
  close(): Promise<void>
} & AsyncDisposable

let lastId = 0
/** Ids in order, as short as a test can read. */
export const nextId = (): string => `id-${String((lastId += 1)).padStart(6, '0')}`

const track = (title: string, hash: string): Track => ({
  id: nextId() as TrackId,
  kind: 'song',
  title,
  shortTitle: title,
  performer: null,
  origin: null,
  year: null,
  rightsBasis: 'public_domain',
  belongsTo: null,
  contentHash: hash,
  file: `${hash}.wav`,
  picture: null,
  sizeBytes: 1_000,
  chosen: NOTHING_CHOSEN,
  measurement: {
    durationS: 40,
    loudnessLufs: -20,
    truePeakDbtp: -3,
    startS: 0.1,
    endS: 39,
    monoFrom: 'both',
    peaks: [],
  },
})

export type HouseWish = {
  readonly residents?: readonly {
    readonly name: string
    readonly stage?: Resident['stage']
    readonly songs: Partial<Record<DialDigit, string>>
  }[]
  readonly places?: readonly string[]
}

/** Makes a house on disk: residents with songs named by their titles; a shared place per name. */
export function makeHouse(
  dataDir: string,
  { residents = [{ name: 'De Vries', songs: tenSongs() }], places = [] }: HouseWish = {},
): void {
  using house = openHouse(dataDir, 1)
  const needs = { newId: nextId, now: () => 1, origin: 'test' }
  const people = openPeople(house.playback, needs)
  const lists = openLists(house.playback, needs)
  const library = openLibrary(house.playback)
  for (const name of places) people.addPlace({ name, kind: 'shared', residentId: null })
  for (const { name, songs, stage = 'dial' } of residents) {
    const resident = people.addResident({ name, stage })
    openResidents(house.playback, needs).setPermission(resident.id, 'shared_screen', { fromAt: 0, untilAt: null })
    for (const digit of DIAL_ORDER) {
      const title = songs[digit]
      if (title === undefined) continue
      const added = track(title, createHash('sha256').update(`${name} ${title}`).digest('hex'))
      library.addTrack({ track: added, addedAt: 1, originPlace: 'test' })
      lists.setSlot({ residentId: resident.id }, digit, added.id, { favourite: digit === '7' })
    }
  }
}

export function tenSongs(): Partial<Record<DialDigit, string>> {
  return Object.fromEntries(DIAL_ORDER.map((digit) => [digit, `song ${digit}`]))
}

/** Opens a core over a house; makes one of ten songs where none is given. */
export async function runCore(
  options: {
    readonly dataDir?: string
    readonly house?: HouseWish
    readonly placeName?: string
    readonly restarted?: boolean
    readonly settings?: Partial<BehaviourSettings>
    /** Hears each fact at the moment it goes out. */
    readonly onPublish?: (event: keyof CoreEvents) => void
    readonly onTrying?: (trackId: TrackId | null) => void
  } = {},
): Promise<RunningCore> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'draaischijf-core-'))
  if (options.dataDir === undefined) makeHouse(dataDir, options.house)
  const now = Date.now
  const stores = await openStores({
    dataDir,
    assetsDir: '/nowhere',
    placeName: options.placeName ?? null,
    kioskWindow: true,
    now,
    newId: nextId,
    log: () => undefined,
  })
  const home = createHome(stores, { language: 'nl', virtualPhone: true, now })
  const seen: { -readonly [K in keyof CoreEvents]?: CoreEvents[K] } = {}
  const kiosk = openKiosk({
    stores,
    home,
    now,
    newId: nextId,
    phone: null,
    virtualPhone: true,
    restarted: options.restarted ?? false,
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
    log: () => undefined,
    onTold: () => undefined,
    onTogether: () => undefined,
    onArmed: () => undefined,
    onOutput: () => undefined,
    onTrying: options.onTrying ?? (() => undefined),
    publish: (event, value) => {
      seen[event] = value
      options.onPublish?.(event)
    },
  })
  const close = async (): Promise<void> => {
    await kiosk[Symbol.asyncDispose]()
    await stores[Symbol.asyncDispose]()
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true })
  }
  return { dataDir, stores, home, kiosk, seen, close, [Symbol.asyncDispose]: close }
}
