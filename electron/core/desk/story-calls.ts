import { z } from 'zod'
import { SEEN, type EntryId, type ResidentId } from '../../../care/model.ts'
import { openStories, type Stories } from '../../../care/stories.ts'
import type { ShortBio, Story, StoryContent, StoryId } from '../../../care/story.ts'
import type { TrackId } from '../../../media/model.ts'
import { AppError } from '../../contract/errors.ts'
import type { StoryCalls } from '../../contract/desk/story-calls.ts'
import { THERAPIST, type Table } from './call.ts'
import { deedBetween } from './deed-between.ts'
import type { Desk } from './desk.ts'
import { idOf, toldArgs } from './told-args.ts'

/** About ten lines beside the dial; more of a person is told in stories. */
const LONGEST_BIO = 700

const residentId = idOf<ResidentId>()
const id = idOf<StoryId>()
const entryId = idOf<EntryId>()
const content: z.ZodType<StoryContent> = z.object({
  ...toldArgs,
  text: z.string().max(8_000),
  trackId: idOf<TrackId>().nullable(),
  songTitle: z.string().max(400).nullable(),
  readBack: z.boolean(),
  seen: z.array(z.enum(SEEN)),
  photo: z.string().max(80).nullable(),
})

type Bio = Pick<ShortBio, 'text' | 'toldBy'>

function isSameStory(one: StoryContent, other: StoryContent): boolean {
  return SAID.every((key) => one[key] === other[key]) && one.seen.join() === other.seen.join()
}
const SAID = [
  'text',
  'toldBy',
  'authorRole',
  'relation',
  'toldAt',
  'trackId',
  'songTitle',
  'readBack',
  'photo',
] as const satisfies readonly (keyof StoryContent)[]

export function createStoryCalls(desk: Desk): Table<StoryCalls> {
  const { library } = desk.doors
  const stories = (): Stories => openStories(desk.dossier())
  /** As the caller saw it. Throws `conflict` where it was written since, `not-found`. */
  const seenAs = (story: StoryId, seen: EntryId): Story => {
    const found = stories().story(story)
    if (found === null) throw new AppError('not-found', 'no such story')
    if (found.version !== seen) throw new AppError('conflict', 'somebody else wrote this story')
    return found
  }
  const did = (
    what: string,
    of: { readonly id: StoryId; readonly residentId: ResidentId },
    before: StoryContent | null,
    after: StoryContent | null,
  ): void => {
    const read = (): Story | null => stories().story(of.id)
    const write = (says: StoryContent | null): void => {
      const version = read()?.version ?? null
      if (says !== null) stories().put({ id: of.id, residentId: of.residentId, content: says }, version)
      else if (version !== null) stories().withdraw(of.id, version)
    }
    desk.did(deedBetween({ what, name: null }, { before, after, read, write, isSame: isSameStory }))
  }
  return {
    timeline: {
      may: THERAPIST,
      args: z.object({ residentId, limit: z.int().min(1).max(1_000) }),
      run: ({ residentId: resident, limit }) => {
        const entries = stories().timeline(resident, limit + 1)
        const pictureOf = (trackId: TrackId | null): string | null =>
          trackId === null ? null : (library.track(trackId)?.picture ?? null)
        return {
          entries: entries.slice(0, limit).map((entry) => ({ ...entry, songPicture: pictureOf(entry.trackId) })),
          isMore: entries.length > limit,
        }
      },
    },
    tellStory: {
      may: THERAPIST,
      args: z.object({ residentId, content }),
      run: ({ residentId: resident, content: says }) => {
        const story = desk.newId() as StoryId
        did('story-told', { id: story, residentId: resident }, null, says)
        return { id: story }
      },
    },
    changeStory: {
      may: THERAPIST,
      args: z.object({ id, seen: entryId, content }),
      run: ({ id: story, seen, content: says }) => {
        const now = seenAs(story, seen)
        did('story-changed', now, now, says)
        return { id: story }
      },
    },
    withdrawStory: {
      may: THERAPIST,
      args: z.object({ id, seen: entryId }),
      run: ({ id: story, seen }) => {
        const now = seenAs(story, seen)
        did('story-withdrawn', now, now, null)
      },
    },
    shortBio: {
      may: THERAPIST,
      args: z.object({ residentId }),
      run: ({ residentId: resident }) => stories().bio(resident),
    },
    setShortBio: {
      may: THERAPIST,
      args: z.object({
        residentId,
        text: z.string().max(LONGEST_BIO),
        toldBy: z.string().max(200),
        seen: entryId.nullable(),
      }),
      run: ({ residentId: resident, text, toldBy, seen }) => {
        const read = (): ShortBio | null => stories().bio(resident)
        const before = read()
        if ((before?.version ?? null) !== seen) throw new AppError('conflict', 'somebody else wrote this in between')
        const after = text.trim() === '' ? null : { text, toldBy }
        const write = (bio: Bio | null): void =>
          void stories().setBio(resident, bio ?? { text: '', toldBy: '' }, read()?.version ?? null)
        const isSame = (one: Bio, other: Bio): boolean => one.text === other.text && one.toldBy === other.toldBy
        desk.did(deedBetween<Bio>({ what: 'bio', name: null }, { before, after, read, write, isSame }))
        return { isKept: after !== null }
      },
    },
  }
}
