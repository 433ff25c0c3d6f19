import type { ResidentId } from '../../../../care/model.ts'
import { dayOf } from '../../../../care/moment-times.ts'
import { fullName } from '../../../../care/full-name.ts'
import type { TogetherDesk, TogetherPerson } from '../../../contract/desk/together-calls.ts'
import type { Desk } from '../desk.ts'
import type { RoomSongs } from './room-songs.ts'

/** Everything on the page of listening together, for the people who are there. */
export function readTogetherDesk(desk: Desk, songs: RoomSongs, presentIds: readonly ResidentId[]): TogetherDesk {
  const { people, residents, blocks, songBook, together, placeId } = desk.doors
  const place = people.places().find((one) => one.id === placeId && one.kind === 'shared')
  const here = people.residents().filter(({ id }) => residents.record(id)?.departedAt === null)
  const persons = here.map(({ id, address, name, picture }): TogetherPerson => ({
    id,
    address,
    name,
    picture: picture === null ? null : `/pictures/${picture}`,
    mayChoose: songs.mayChoose(id),
  }))
  const presentPersons = persons.filter((person) => presentIds.includes(person.id))
  const current = desk.room?.now() ?? null
  return {
    place: place === undefined ? null : { id: place.id, name: place.name },
    isPlayable: place !== undefined && desk.room !== null,
    people: persons,
    chooser: together.chooser(placeId, dayOf(desk.now())),
    shelves: [
      { of: null, songs: songs.shelf(null, presentIds) },
      ...presentPersons.map((person) => ({ of: person, songs: songs.shelf(person.id, presentIds) })),
    ].filter((shelf) => shelf.songs.length > 0),
    left: here
      .filter(({ id }) => presentIds.includes(id))
      .flatMap((resident) =>
        blocks.blocks({ residentId: resident.id }).flatMap(({ trackId }) => {
          const title = songBook.song(trackId)?.title
          return title === undefined ? [] : [{ title, who: fullName(resident) }]
        }),
      ),
    now: current && {
      songs: current.queue.flatMap((trackId) => songs.toSong(trackId) ?? []),
      index: current.index,
      isPaused: current.isPaused,
    },
    heard: desk.room?.heard() ?? [],
  }
}
