import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { giveConsent, permissionFor } from '../../../care/consents.ts'
import type { Dossier } from '../../../care/dossier.ts'
import { NEUTRAL_HEARING } from '../../../care/hearing.ts'
import type { Blocks } from '../../../care/blocks.ts'
import type { Lists } from '../../../care/lists.ts'
import type { ListOwner, Resident } from '../../../care/model.ts'
import type { People } from '../../../care/people.ts'
import type { Residents } from '../../../care/residents.ts'
import type { Settings } from '../../../care/settings.ts'
import { DIAL_ORDER } from '../../../media/choose.ts'
import { importFolder } from '../../../media/import.ts'
import { keepPicture } from '../../../media/keep-picture.ts'
import type { Library } from '../../../media/library.ts'
import { parseMeasurements } from '../../../media/measurements.ts'
import type { Track, TrackId } from '../../../media/model.ts'
import type { Log } from '../log.ts'
import type { HousePaths } from './house.ts'
import { PLACE_STAGE } from './place-stage.ts'

const digit = z.enum(DIAL_ORDER)
const list = z.object({
  favourite: digit.nullish(),
  slots: z.partialRecord(digit, z.object({ song: z.string(), story: z.string().nullish() })),
  aliases: z.record(z.string(), z.string()).default({}),
  blocked: z.array(z.object({ song: z.string(), reason: z.string() })).default([]),
})
const hearing = z.object({
  aids: z.boolean(),
  betterEar: z.enum(['left', 'right']),
  gainDb: z.number(),
  shelfDb: z.literal([0, 3, 6]),
  presence: z.boolean(),
  compression: z.boolean(),
})
/** The demo home's own file: invented people, our own songs. */
const demoHome = z.object({
  residents: z.array(
    list.extend({
      slug: z.string(),
      address: z.string(),
      name: z.string(),
      calledAs: z.string().default(''),
      picture: z.string(),
      birthYear: z.number().int(),
      languages: z.array(z.string()),
      hearing: hearing.optional(),
      stage: z.enum(['dial', 'pictures', 'lift', 'staff']),
      panelSize: z.literal([3, 4, 6]),
    }),
  ),
  places: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['personal', 'shared']),
      resident: z.string().nullish(),
      stage: z.enum(['dial', 'pictures']).optional(),
      panelSize: z.literal([3, 4, 6]).optional(),
      list: list.nullish(),
    }),
  ),
})
const demoSongs = z.array(z.object({ slug: z.string(), file: z.string() }))

/** What the demo home is made of, by the slugs of its files. */
export type DemoHome = {
  readonly residents: ReadonlyMap<string, Resident>
  readonly songs: ReadonlyMap<string, Track>
}

/** Furnishes an empty house with invented residents and the songs that come with the program. */
export async function furnishDemoHome(house: {
  readonly assetsDir: string
  readonly paths: HousePaths
  readonly people: People
  readonly residents: Residents
  readonly settings: Settings
  readonly openDossier: () => Dossier
  readonly lists: Lists
  readonly blocks: Blocks
  readonly library: Library
  readonly newId: () => string
  readonly now: () => number
  readonly log: Log
}): Promise<DemoHome> {
  const { paths, people, residents: records, settings, lists, blocks, library, newId, now, log } = house
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
  const demoTracks = new Map<string, Track>()
  for (const finding of findings) {
    const slug = songs.get(finding.file)
    if (slug === undefined || !('track' in finding) || finding.track === null) continue
    tracks.set(slug, finding.track.id)
    demoTracks.set(slug, finding.track)
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
    const ears = { hearing: { ...NEUTRAL_HEARING, ...one.hearing } }
    records.change(resident.id, {}, { calledAs: one.calledAs, ...ears })
    allowFace(house, resident, now())
    write({ residentId: resident.id }, one)
  }
  for (const { name, kind, resident, stage, panelSize, list: own } of home.places) {
    const residentId = (resident != null && residents.get(resident)?.id) || null
    // A desk that was opened before has made its living room already.
    const place = people.placeByName(name) ?? people.addPlace({ name, kind, residentId })
    if (own) write({ placeId: place.id }, own)
    if (stage && panelSize) settings.setSetting(place.id, PLACE_STAGE, { stage, panelSize })
  }
  return { residents, songs: demoTracks }
}

/** In the demo home everybody has allowed that the living room shows who they are. */
function allowFace(
  { openDossier, residents }: { readonly openDossier: () => Dossier; readonly residents: Residents },
  { id }: Resident,
  fromAt: number,
): void {
  using dossier = openDossier()
  giveConsent(dossier, id, { what: 'shared_screen', givenBy: '', role: 'resident', fromAt, untilAt: null }, '')
  residents.setPermission(id, 'shared_screen', permissionFor(dossier, id, 'shared_screen'))
}
