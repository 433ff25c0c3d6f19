import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Blocks } from '../../../care/blocks.ts'
import type { Lists } from '../../../care/lists.ts'
import type { ListOwner, Resident } from '../../../care/model.ts'
import type { People } from '../../../care/people.ts'
import { DIAL_ORDER } from '../../../media/choose.ts'
import { importFolder } from '../../../media/import.ts'
import { keepPicture } from '../../../media/keep-picture.ts'
import type { Library } from '../../../media/library.ts'
import { parseMeasurements } from '../../../media/measurements.ts'
import type { TrackId } from '../../../media/model.ts'
import type { Log } from '../log.ts'
import type { HousePaths } from './house.ts'

const digit = z.enum(DIAL_ORDER)
const list = z.object({
  favourite: digit.nullish(),
  slots: z.partialRecord(digit, z.object({ song: z.string(), story: z.string().nullish() })),
  aliases: z.record(z.string(), z.string()).default({}),
  blocked: z.array(z.object({ song: z.string(), reason: z.string() })).default([]),
})
/** The demo home's own file: invented people, our own songs. */
const demoHome = z.object({
  residents: z.array(
    list.extend({
      slug: z.string(),
      address: z.string(),
      name: z.string(),
      picture: z.string(),
      birthYear: z.number().int(),
      languages: z.array(z.string()),
      stage: z.enum(['dial', 'pictures', 'lift', 'staff']),
      panelSize: z.literal([3, 4, 6]),
    }),
  ),
  places: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['personal', 'shared']),
      resident: z.string().nullish(),
      list: list.nullish(),
    }),
  ),
})
const demoSongs = z.array(z.object({ slug: z.string(), file: z.string() }))

/** Furnishes an empty house with invented residents and the songs that come with the program. */
export async function furnishDemoHome(house: {
  readonly assetsDir: string
  readonly paths: HousePaths
  readonly people: People
  readonly lists: Lists
  readonly blocks: Blocks
  readonly library: Library
  readonly newId: () => string
  readonly now: () => number
  readonly log: Log
}): Promise<void> {
  const { paths, people, lists, blocks, library, newId, now, log } = house
  const folder = join(house.assetsDir, 'demo')
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const home = demoHome.parse(read('home.json'))
  const songs = new Map(
    demoSongs.parse(read('songs.json')).map(({ slug, file }) => [file.replace(/^songs\//, ''), slug]),
  )
  const startedAt = now()
  const { findings, ended } = await importFolder({
    folder: join(folder, 'songs'),
    audioDir: paths.audio,
    picturesDir: paths.pictures,
    library,
    newId: () => newId() as TrackId,
    now,
    place: 'demo',
    rightsBasis: 'public_domain',
    known: parseMeasurements(readFileSync(join(folder, 'measurements.json'), 'utf8')),
  })
  log('demo home', { songs: findings.length, ended, ms: now() - startedAt })
  const tracks = new Map<string, TrackId>()
  for (const finding of findings) {
    const slug = songs.get(finding.file)
    if (slug !== undefined && 'track' in finding && finding.track) tracks.set(slug, finding.track.id)
  }
  const write = (owner: ListOwner, { slots, favourite, aliases, blocked }: z.infer<typeof list>): void => {
    for (const number of DIAL_ORDER) {
      const slot = slots[number]
      const trackId = slot && tracks.get(slot.song)
      if (slot && trackId)
        lists.setSlot(owner, number, trackId, { favourite: number === favourite, story: slot.story ?? null })
    }
    for (const [number, song] of Object.entries(aliases)) {
      const trackId = tracks.get(song)
      if (trackId) lists.setAlias(owner, number, trackId)
    }
    for (const { song, reason } of blocked) {
      const trackId = tracks.get(song)
      if (trackId) blocks.block(owner, trackId, { by: 'therapist', reason })
    }
  }
  const residents = new Map<string, Resident>()
  for (const one of home.residents) {
    const picture = await keepPicture(join(folder, one.picture), paths.pictures)
    const resident = people.addResident({ ...one, picture })
    residents.set(one.slug, resident)
    write({ residentId: resident.id }, one)
  }
  for (const { name, kind, resident, list: own } of home.places) {
    const place = people.addPlace({ name, kind, residentId: (resident != null && residents.get(resident)?.id) || null })
    if (own) write({ placeId: place.id }, own)
  }
}
