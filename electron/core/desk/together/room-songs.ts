import { DIAL_ORDER, playable } from '../../../../media/choose.ts'
import type { TrackId } from '../../../../media/model.ts'
import type { ResidentId } from '../../../../care/model.ts'
import { dayOf } from '../../../../care/moment-times.ts'
import type { TogetherSong } from '../../../contract/desk/together-calls.ts'
import type { Doors } from '../doors.ts'

/** As many as fit under a search field. */
const MOST_FOUND = 20

export type RoomSongs = ReturnType<typeof createRoomSongs>

/**
 * Which songs a group may hear: what belongs to one person stays with that person, and what is blocked for the place or
 * for somebody who is there does not sound for anybody.
 */
export function createRoomSongs(doors: Doors, now: () => number) {
  const { blocks, lists, songBook, together, residents, placeId } = doors
  const room = { placeId }

  const silencedFor = (presentIds: readonly ResidentId[]): TrackId[] => [
    ...new Set([
      ...blocks.blocks(room).map((block) => block.trackId),
      ...presentIds.flatMap((residentId) => blocks.blocks({ residentId }).map((block) => block.trackId)),
    ]),
  ]
  const toSong = (trackId: TrackId): TogetherSong | null => {
    const song = songBook.song(trackId)
    return (
      song && {
        trackId,
        title: song.title,
        performer: song.performer,
        picture: song.picture === null ? null : `/pictures/${song.picture}`,
        forWhom: together.dedication(placeId, dayOf(now()), trackId),
      }
    )
  }
  const allowed = (presentIds: readonly ResidentId[]): ((trackId: TrackId) => boolean) => {
    const silenced = silencedFor(presentIds)
    return (trackId) =>
      !silenced.includes(trackId) && songBook.isFor(room, trackId) && songBook.song(trackId)?.kind === 'song'
  }

  return {
    silencedFor,
    toSong,
    maySound: (presentIds: readonly ResidentId[], trackId: TrackId): boolean => allowed(presentIds)(trackId),

    /** The songs behind somebody's numbers, or the room's own with null; of all their lists. */
    shelf(of: ResidentId | null, presentIds: readonly ResidentId[]): TogetherSong[] {
      const owner = of === null ? room : { residentId: of }
      const ids = lists.playlists(owner).flatMap(({ id }) => {
        const slots = lists.slots(id)
        return DIAL_ORDER.flatMap((digit) => slots[digit]?.trackId ?? [])
      })
      return [...new Set(ids)].filter(allowed(presentIds)).flatMap((trackId) => toSong(trackId) ?? [])
    },

    find: (presentIds: readonly ResidentId[], text: string): TogetherSong[] =>
      songBook
        .find(room, text, MOST_FOUND)
        .map((song) => song.trackId)
        .filter(allowed(presentIds))
        .flatMap((trackId) => toSong(trackId) ?? []),

    /** Whether a shared screen may say that they choose the music, and there is music to choose. */
    mayChoose(residentId: ResidentId): boolean {
      const record = residents.record(residentId)
      return (
        record?.departedAt === null &&
        residents.isPermitted(residentId, 'shared_screen', now()) &&
        playable(lists.activeList({ residentId }).list).some((song) => songBook.isFor(room, song.trackId))
      )
    },
  }
}
