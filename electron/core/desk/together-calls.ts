import { z } from 'zod'
import type { ResidentId } from '../../../care/model.ts'
import { dayOf } from '../../../care/moment-times.ts'
import { fullName } from '../../../care/full-name.ts'
import { groupStories } from '../../../care/group-stories.ts'
import type { TrackId } from '../../../media/model.ts'
import type { TogetherCalls } from '../../contract/desk/together-calls.ts'
import { AppError } from '../../contract/errors.ts'
import { CARE, THERAPIST, type Table } from './call.ts'
import type { Desk } from './desk.ts'
import { readTogetherDesk } from './together/read-together-desk.ts'
import { createRoomSongs } from './together/room-songs.ts'

const id = z.string().min(1).max(64)
const residentId = id.transform((text) => text as ResidentId)
const trackId = id.transform((text) => text as TrackId)
const present = z.array(residentId).max(100)
const MOST_SONGS = 40
const MOST_STORIES = 20

/** Listening together at the living room of this program: by whoever gives care there. */
export function createTogetherCalls(desk: Desk): Table<TogetherCalls> {
  const { people, together, groupStoryBox, placeId } = desk.doors
  const songs = createRoomSongs(desk.doors, desk.now)
  const room = () => {
    if (desk.room === null) throw new AppError('not-found', 'this program stands in nobody’s living room')
    return desk.room
  }
  const nameOf = (who: ResidentId | null): string | null => {
    const resident = who === null ? null : people.resident(who)
    return resident && fullName(resident)
  }
  return {
    togetherDesk: {
      may: CARE,
      args: z.object({ presentIds: present }),
      run: ({ presentIds }) => readTogetherDesk(desk, songs, presentIds),
    },
    findTogetherSongs: {
      may: CARE,
      args: z.object({ presentIds: present, text: z.string().max(200) }),
      run: ({ presentIds, text }) => songs.find(presentIds, text),
    },
    startTogether: {
      may: CARE,
      args: z.object({ trackIds: z.array(trackId).min(1).max(MOST_SONGS), presentIds: present }),
      run: ({ trackIds, presentIds }) => {
        const queue = trackIds.filter((song) => songs.maySound(presentIds, song))
        if (queue.length === 0) throw new AppError('not-found', 'none of these songs may sound for this group')
        room().start(queue, songs.silencedFor(presentIds))
      },
    },
    goTogether: {
      may: CARE,
      args: z.object({ to: z.enum(['next', 'pause', 'play', 'end']) }),
      run: ({ to }) => room().go(to),
    },
    setChooser: {
      may: CARE,
      args: z.object({ residentId: residentId.nullable() }),
      run: ({ residentId: after }) => {
        if (after !== null && !songs.mayChoose(after))
          throw new AppError('forbidden', 'a shared screen may not say this name')
        const day = dayOf(desk.now())
        const before = together.chooser(placeId, day)
        desk.did({
          what: after === null ? 'chooser-gone' : 'chooser',
          name: nameOf(after ?? before),
          redo: () => together.setChooser(placeId, day, after, before),
          undo: () => together.setChooser(placeId, day, before, after),
        })
      },
    },
    dedicate: {
      may: CARE,
      args: z.object({ trackId, forWhom: z.string().trim().max(60).nullable() }),
      run: ({ trackId: song, forWhom }) => {
        const day = dayOf(desk.now())
        const after = forWhom === '' ? null : forWhom
        const before = together.dedication(placeId, day, song)
        desk.did({
          what: after === null ? 'dedication-gone' : 'dedication',
          name: after ?? before,
          redo: () => together.dedicate(placeId, day, { trackId: song, forWhom: after }, before),
          undo: () => together.dedicate(placeId, day, { trackId: song, forWhom: before }, after),
        })
      },
    },
    tellTogether: {
      may: CARE,
      args: z.object({
        text: z.string().trim().min(1).max(8_000),
        residentIds: present,
        songs: z.array(z.string().max(300)).max(MOST_SONGS),
      }),
      run: ({ text, residentIds, songs: titles }) => {
        const { name, role } = desk.login()
        const story = {
          id: groupStoryBox.newGroupStoryId(),
          placeName: people.places().find((place) => place.id === placeId)?.name ?? '',
          text,
          residentIds,
          songs: titles,
          toldBy: name,
          authorRole: role === 'therapist' ? ('therapist' as const) : ('caregiver' as const),
          relation: '',
          toldAt: desk.now(),
        }
        const storyIds = groupStoryBox.newStoryIds(residentIds.length)
        desk.did({
          what: 'group-story',
          name: story.placeName,
          redo: () => groupStoryBox.tell(story, storyIds),
          undo: () => groupStoryBox.takeBack(story.id, storyIds),
        })
      },
    },
    groupStories: {
      may: THERAPIST,
      args: z.object({}),
      run: () =>
        groupStories(desk.dossier(), MOST_STORIES).map((story) => ({
          ...story,
          who: story.residentIds.flatMap((who) => nameOf(who) ?? []),
        })),
    },
  }
}
