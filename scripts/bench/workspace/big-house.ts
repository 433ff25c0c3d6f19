import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { openAccounts } from '../../../care/accounts.ts'
import { openBench } from '../../../care/bench.ts'
import { openBoard } from '../../../care/board.ts'
import type { BoardItemId } from '../../../care/board-item.ts'
import { openDossier } from '../../../care/dossier.ts'
import { openLists } from '../../../care/lists.ts'
import { openPeople } from '../../../care/people.ts'
import { openStories } from '../../../care/stories.ts'
import { openHouse } from '../../../electron/core/store/house.ts'
import { DIAL_ORDER } from '../../../media/choose.ts'
import { openLibrary } from '../../../media/library.ts'
import { NOTHING_CHOSEN, type Track, type TrackId } from '../../../media/model.ts'

export const SIZE = { residents: 100, tracks: 5_000, balloons: 3_000, stories: 500, bench: 20 }
export const PASSPHRASE = 'vier losse woorden hier'

/** The residents are called so, by number. */
export const nameOf = (index: number): string => `Bewoner ${String(index + 1).padStart(3, '0')}`

/** Furnishes a data folder with more than any house has: a hundred residents, and what belongs to them. */
export async function furnishBigHouse(dataDir: string): Promise<void> {
  using house = openHouse(dataDir, Date.now())
  const needs = { newId: uuid, now: Date.now, origin: 'bench' }
  await openAccounts(house.playback, needs).addAccount({ name: 'Nadia', role: 'therapist', secret: PASSPHRASE })
  const people = openPeople(house.playback, needs)
  const lists = openLists(house.playback, needs)
  const bench = openBench(house.playback, needs)
  const library = openLibrary(house.playback)
  const tracks = Array.from({ length: SIZE.tracks }, (_, index) => trackOf(index))
  house.playback.transaction(() => {
    for (const track of tracks) library.addTrack({ track, addedAt: Date.now(), originPlace: 'bench' })
  })()
  const place = people.addPlace({ name: 'Huiskamer', kind: 'shared', residentId: null })
  const residents = Array.from({ length: SIZE.residents }, (_, index) =>
    people.addResident({ address: 'mevrouw', name: nameOf(index), birthYear: 1930 + (index % 20) }),
  )
  residents.forEach(({ id: residentId }, index) => {
    DIAL_ORDER.forEach((digit, at) => lists.setSlot({ residentId }, digit, pick(tracks, index * 7 + at).id))
    for (let at = 0; at < SIZE.bench; at += 1) bench.add({ residentId }, pick(tracks, index * 31 + at).id)
  })
  using dossier = openDossier({ disk: house.dossier, newId: uuid, now: Date.now, placeId: place.id })
  house.dossier.transaction(() => {
    const board = openBoard(dossier)
    for (let index = 0; index < SIZE.balloons; index += 1) {
      const at = Math.floor(index / SIZE.residents)
      board.put(
        {
          id: uuid() as BoardItemId,
          residentId: pick(residents, index).id,
          content: { ...TOLD, ...balloonOf(index) },
          spot: { x: 40 + (at % 6) * 240, y: 40 + Math.floor(at / 6) * 180, width: 160 },
        },
        null,
      )
    }
    const stories = openStories(dossier)
    for (let index = 0; index < SIZE.stories; index += 1) {
      const { id } = pick(residents, index)
      stories.tell(id, {
        ...TOLD,
        text: `Verhaal ${index} over de zee`,
        trackId: null,
        songTitle: null,
        readBack: false,
        seen: [],
        photo: null,
      })
    }
  })()
}

const TOLD = { toldBy: 'Annelies', authorRole: 'relative', relation: 'dochter', toldAt: Date.UTC(2026, 10, 1) } as const

const balloonOf = (index: number) => ({
  kind: index % 2 === 0 ? ('word' as const) : ('saying' as const),
  caption: `Alles op zijn tijd ${index}`,
  note: '',
  file: null,
  colour: null,
  theme: '',
  trackId: null,
  songTitle: null,
  readBack: false,
  mayBeShown: index % 3 === 0,
})

function trackOf(index: number): Track {
  const contentHash = createHash('sha256').update(`bench ${index}`).digest('hex')
  return {
    id: uuid() as TrackId,
    kind: 'song',
    title: `Lied ${index} van de ${index % 2 === 0 ? 'zee' : 'duinen'}`,
    shortTitle: `Lied ${index}`,
    performer: `Koor ${index % 80}`,
    origin: null,
    year: 1930 + (index % 60),
    rightsBasis: 'house_purchased',
    belongsTo: null,
    contentHash,
    file: `${contentHash}.ogg`,
    picture: null,
    sizeBytes: 1_000_000,
    measurement: {
      durationS: 180,
      loudnessLufs: -18,
      truePeakDbtp: -2,
      startS: 0,
      endS: 180,
      monoFrom: 'both',
      peaks: Array.from({ length: 3_600 }, (_, at) => Math.abs(Math.sin(at / 9 + index))),
    },
    chosen: NOTHING_CHOSEN,
  }
}

function pick<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length]
  if (value === undefined) throw new RangeError('there is nothing to pick from')
  return value
}
