import { chooseList } from '../../../../care/choose-list.ts'
import type { Block } from '../../../../care/blocks.ts'
import type { ListOwner } from '../../../../care/model.ts'
import type { BookSong } from '../../../../care/song-book.ts'
import type { Slots } from '../../../../care/shelf.ts'
import { DIAL_ORDER } from '../../../../media/choose.ts'
import type { TrackId } from '../../../../media/model.ts'
import { AppError } from '../../../contract/errors.ts'
import type { SlotOnDesk, SongDesk, SongView } from '../../../contract/desk/song-desk.ts'
import type { Desk } from '../desk.ts'

export const toSongView = (song: BookSong): SongView => ({
  ...song,
  picture: song.picture === null ? null : `/pictures/${song.picture}`,
})

/** Everything about one owner's songs, as a page shows it. Throws AppError `not-found`. */
export function showSongs(desk: Desk, owner: ListOwner): SongDesk {
  const { lists, bench, blocks, songBook } = desk.doors
  const who = nameCard(desk, owner)
  const own = lists.playlists(owner)
  const now = chooseList(own, desk.now())
  const standing = blocks.blocks(owner)
  const isBlocked = (trackId: TrackId): boolean => standing.some((block) => block.trackId === trackId)
  const view = (trackId: TrackId): SongView[] => {
    const song = songBook.song(trackId)
    return song === null ? [] : [toSongView(song)]
  }
  const onDesk = (slots: Slots): SlotOnDesk[] =>
    DIAL_ORDER.flatMap((digit) => {
      const slot = slots[digit]
      if (slot === undefined) return []
      const { trackId, favourite, story } = slot
      return view(trackId).map((song) => ({ digit, song, favourite, story, isBlocked: isBlocked(trackId) }))
    })
  return {
    who,
    lists: own.map(({ id, version, purpose, isFixed, hours }) => ({
      listId: id,
      version,
      purpose,
      isFixed,
      hours,
      isNow: id === now?.id,
      slots: onDesk(lists.slots(id)),
    })),
    bench: bench
      .songs(owner)
      .flatMap(({ trackId, standIn }) =>
        view(trackId).map((song) => ({ song, standIn, isBlocked: isBlocked(trackId) })),
      ),
    aliases: lists.aliases(owner).flatMap(({ number, trackId }) => view(trackId).map((song) => ({ number, song }))),
    blocks: standing
      .toSorted((one, other) => Number(isTherapists(one)) - Number(isTherapists(other)) || other.at - one.at)
      .flatMap(({ id, trackId, at, by, reason }) =>
        view(trackId).map((song) => ({ blockId: id, song, at, by, reason })),
      ),
  }
}

/** What somebody else blocked is news for the therapist; their own is not. */
const isTherapists = (block: Block): boolean => block.by === 'therapist'

function nameCard({ doors }: Desk, owner: ListOwner): SongDesk['who'] {
  if ('residentId' in owner) {
    const resident = doors.people.resident(owner.residentId)
    if (resident !== null) return { address: resident.address, name: resident.name }
  } else {
    const place = doors.people.places().find((one) => one.id === owner.placeId)
    if (place !== undefined) return { address: '', name: place.name }
  }
  throw new AppError('not-found', 'there is no such resident or place')
}
