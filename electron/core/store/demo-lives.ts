import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { openBoard } from '../../../care/board.ts'
import type { BoardItemId } from '../../../care/board-item.ts'
import type { Bench } from '../../../care/bench.ts'
import type { Dossier } from '../../../care/dossier.ts'
import type { ResidentId } from '../../../care/model.ts'
import { WEEKDAYS, type MomentId } from '../../../care/moment.ts'
import { NEW, type Moments } from '../../../care/moments.ts'
import { openStories } from '../../../care/stories.ts'
import type { ShownBoard } from '../../../care/shown-board.ts'
import { keepPicture } from '../../../media/keep-picture.ts'
import type { TrackId } from '../../../media/model.ts'
import { createShowing } from '../desk/board/showing.ts'
import type { Doors } from '../desk/doors.ts'
import { filesFolder } from '../desk/photo/keep-photo.ts'

const told = {
  by: z.string().default(''),
  role: z.enum(['resident', 'relative', 'volunteer', 'caregiver', 'therapist']),
  relation: z.string().default(''),
  daysAgo: z.number().int().default(20),
}
const story = z.object({ ...told, text: z.string(), song: z.string().optional(), readBack: z.boolean().default(false) })
const balloon = z.object({
  ...told,
  kind: z.enum(['photo', 'word', 'saying']),
  caption: z.string(),
  note: z.string().default(''),
  picture: z.string().optional(),
  song: z.string().optional(),
  readBack: z.boolean().default(false),
  shown: z.boolean(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
})
const moment = z.object({
  label: z.string(),
  part: z.enum(['morning', 'midday', 'afternoon', 'evening']).optional(),
  minute: z.number().int().default(0),
  purpose: z.enum(['enliven', 'enjoy', 'settle']).nullable(),
  withWhom: z.string(),
  how: z.enum(['handset', 'speaker']),
  lengthMin: z.number().int().nullable(),
})
/** The demo home's second file: what is told of its invented people. */
const lives = z.record(
  z.string(),
  z.object({
    bio: z.object({ text: z.string(), toldBy: z.string() }),
    stories: z.array(story),
    colour: z.string(),
    balloons: z.array(balloon),
    moments: z.array(moment),
    bench: z.array(z.string()),
  }),
)

const DAY_MS = 24 * 3_600_000

/** Tells the lives of the demo home's residents. `songs` and `residents` by their slugs. */
export async function furnishDemoLives(house: {
  readonly folder: string
  readonly folders: Doors['folders']
  readonly residents: ReadonlyMap<string, { readonly id: ResidentId }>
  readonly songs: ReadonlyMap<string, { readonly id: TrackId; readonly title: string }>
  readonly dossier: Dossier
  readonly shownBoard: ShownBoard
  readonly moments: Moments
  readonly bench: Bench
}): Promise<void> {
  const { folder, folders, residents, songs, dossier, shownBoard, moments, bench } = house
  const { newId, now } = dossier
  mkdirSync(filesFolder(folders), { recursive: true })
  const showing = createShowing({ shownBoard, folders })
  const songOf = (slug: string | undefined) => {
    const song = slug === undefined ? undefined : songs.get(slug)
    return { trackId: song?.id ?? null, songTitle: song?.title ?? null }
  }
  const tellerOf = ({ by, role, relation, daysAgo }: Pick<z.infer<typeof story>, keyof typeof told>) => ({
    toldBy: by,
    authorRole: role,
    relation,
    toldAt: now() - daysAgo * DAY_MS,
  })
  const hang = async (residentId: ResidentId, one: z.infer<typeof balloon>): Promise<void> => {
    const id = newId() as BoardItemId
    const { kind, caption, note, readBack, shown: mayBeShown, x, y, width } = one
    const file = one.picture === undefined ? null : await keepPicture(join(folder, one.picture), filesFolder(folders))
    const look = { kind, caption, note, file, colour: null, theme: '', readBack, mayBeShown }
    const content = { ...tellerOf(one), ...songOf(one.song), ...look }
    openBoard(dossier).put({ id, residentId, content, spot: { x, y, width } }, null)
    const item = openBoard(dossier).item(id)
    if (item !== null && mayBeShown) showing.show(item)
  }

  for (const [slug, life] of Object.entries(
    lives.parse(JSON.parse(readFileSync(join(folder, 'lives.json'), 'utf8'))),
  )) {
    const residentId = residents.get(slug)?.id
    if (residentId === undefined) continue
    openStories(dossier).setBio(residentId, life.bio, null)
    for (const one of life.stories) {
      const content = { text: one.text, readBack: one.readBack, seen: [], photo: null }
      openStories(dossier).tell(residentId, { ...tellerOf(one), ...songOf(one.song), ...content })
    }
    openBoard(dossier).setLook(residentId, { colour: life.colour, themes: null })
    shownBoard.setColour(residentId, life.colour)
    for (const one of life.balloons) await hang(residentId, one)
    for (const { part, minute, ...one } of life.moments) {
      const time = part === undefined ? { type: 'clock' as const, minute } : { type: 'part' as const, part }
      const by = { toldBy: 'Nadia Bos', toldRole: 'therapist' as const, toldAt: now() }
      const state = { ...one, ...by, weekdays: WEEKDAYS, time }
      moments.putMoment({ id: newId() as MomentId, residentId }, state, { from: NEW, to: moments.newVersion() })
    }
    for (const song of life.bench) {
      const { trackId } = songOf(song)
      if (trackId !== null) bench.add({ residentId }, trackId)
    }
  }
}
