import { z } from 'zod'
import { SEEN, type EntryId, type ResidentId } from '../../../care/model.ts'
import { openStories, type Stories } from '../../../care/stories.ts'
import type { StoryContent, StoryId } from '../../../care/story.ts'
import type { TrackId } from '../../../media/model.ts'
import { AppError } from '../../contract/errors.ts'
import type { StoryCalls } from '../../contract/desk/story-calls.ts'
import { THERAPIST, type Table } from './call.ts'
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

export function createStoryCalls(desk: Desk): Table<StoryCalls> {
  const { library } = desk.doors
  const stories = (): Stories => openStories(desk.dossier())
  const told = (story: StoryId): NonNullable<ReturnType<Stories['story']>> => {
    const found = stories().story(story)
    if (found === null) throw new AppError('not-found', 'no such story')
    return found
  }
  /** From one state of a story to another and back; null is: not told. */
  const did = (
    what: string,
    story: { id: StoryId; residentId: ResidentId; seen: EntryId | null },
    now: StoryContent | null,
    then: StoryContent | null,
  ): void => {
    let version = story.seen
    const write = (to: StoryContent | null): void => {
      if (to !== null) version = stories().put({ id: story.id, residentId: story.residentId, content: to }, version)
      else if (version !== null) {
        stories().withdraw(story.id, version)
        version = null
      }
    }
    desk.did({ what, name: null, redo: () => write(then), undo: () => write(now) })
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
        did('story-told', { id: story, residentId: resident, seen: null }, null, says)
        return { id: story }
      },
    },
    changeStory: {
      may: THERAPIST,
      args: z.object({ id, seen: entryId, content }),
      run: ({ id: story, seen, content: says }) => {
        const now = told(story)
        did('story-changed', { id: story, residentId: now.residentId, seen }, now, says)
      },
    },
    withdrawStory: {
      may: THERAPIST,
      args: z.object({ id, seen: entryId }),
      run: ({ id: story, seen }) => {
        const now = told(story)
        did('story-withdrawn', { id: story, residentId: now.residentId, seen }, now, null)
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
        const before = stories().bio(resident) ?? { text: '', toldBy: '' }
        let version = seen
        const write = (bio: { text: string; toldBy: string }): void => {
          version = stories().setBio(resident, bio, version)
        }
        desk.did({ what: 'bio', name: null, redo: () => write({ text, toldBy }), undo: () => write(before) })
      },
    },
  }
}
