import { chooseFavourite, DIAL_ORDER, playable, type DialDigit, type NumberList } from '../../media/choose.ts'
import { gainOf } from '../../media/gain.ts'
import type { Track, TrackId } from '../../media/model.ts'
import { startOf } from '../../media/start.ts'
import type { ListOwner, Resident, ResidentId } from '../../care/model.ts'
import type { TrackSound } from '../contract/sound.ts'
import type { HomeView, Language, PersonView } from '../contract/view.ts'
import type { Stores } from './stores.ts'

/** Most resident lists have ten numbers and a few old ones; more than this is never kept decoded. */
const MOST_ARMED = 16

export type Home = ReturnType<typeof createHome>

/** Whose phone it is, what can be dialled, and how each song sounds; read from the stores, kept until `reload`. */
export function createHome(stores: Stores, options: { language: Language; virtualPhone: boolean }) {
  const { place, people, lists, library } = stores
  /** Files that would not play in this run: left out until the next start. */
  const broken = new Set<TrackId>()
  /** Read once: a dialled digit must not wait for a disk. */
  const tracks = new Map<TrackId, Track | null>()
  let chosen: ResidentId | null = place.residentId
  let current = read()

  function read() {
    const resident = chosen === null ? null : people.resident(chosen)
    const owner: ListOwner = resident ? { residentId: resident.id } : { placeId: place.id }
    const active = lists.activeList(owner)
    const list: NumberList = { ...active.list, silenced: [...active.list.silenced, ...broken] }
    return { resident, owner, list, stories: active.stories }
  }

  const trackOf = (trackId: TrackId): Track | null => {
    const known = tracks.get(trackId)
    if (known !== undefined) return known
    const track = library.track(trackId)
    tracks.set(trackId, track)
    return track
  }
  const picture = (name: string | null): string | null => (name === null ? null : `/pictures/${name}`)
  const toPerson = ({ id, address, name, picture: file }: Resident): PersonView => ({
    id,
    address,
    name,
    picture: picture(file),
  })

  return {
    owner: (): ListOwner => current.owner,
    list: (): NumberList => current.list,
    stage: () => current.resident?.stage ?? 'dial',
    resident: (): PersonView | null => (current.resident ? toPerson(current.resident) : null),
    story: (digit: DialDigit | null): string | null => (digit === null ? null : (current.stories[digit] ?? null)),
    track: trackOf,
    picture,

    /** Who is at a shared phone; null is nobody we know of. False where the choice cannot be made. */
    choose(residentId: ResidentId | null): boolean {
      if (place.kind !== 'shared' || (residentId !== null && people.resident(residentId) === null)) return false
      chosen = residentId
      current = read()
      return true
    },
    isChosen: (): boolean => place.kind === 'shared' && chosen !== null,
    markBroken(trackId: TrackId): void {
      broken.add(trackId)
      current = read()
    },
    reload(): void {
      tracks.clear()
      current = read()
    },

    sound(trackId: TrackId): TrackSound | null {
      const track = trackOf(trackId)
      return track && toSound(track)
    },

    /** The songs that a digit, an old number or a lift could start now: these lie ready. */
    armed(): TrackSound[] {
      const { list } = current
      const ids = [
        ...playable(list).map((song) => song.trackId),
        ...Object.values(list.aliases).filter((id) => !list.silenced.includes(id)),
      ]
      return [...new Set(ids)].slice(0, MOST_ARMED).flatMap((id) => {
        const track = trackOf(id)
        return track ? [toSound(track)] : []
      })
    },

    view(): HomeView {
      const { resident, list } = current
      return {
        language: options.language,
        place: { id: place.id, name: place.name, kind: place.kind },
        resident: resident ? toPerson(resident) : null,
        stage: resident?.stage ?? 'dial',
        panelSize: resident?.panelSize ?? 4,
        slots: shownSlots(list, resident?.stage === 'pictures').flatMap(({ digit, trackId }) => {
          const track = trackOf(trackId)
          return track
            ? [{ digit, trackId, title: track.title, shortTitle: track.shortTitle, picture: picture(track.picture) }]
            : []
        }),
        faces: place.kind === 'shared' ? people.residents().map(toPerson) : [],
        virtualPhone: options.virtualPhone,
      }
    },
  }
}

/**
 * What stands behind each number on the screen. A number whose song may not sound shows what it plays instead;
 * among big pictures it would be the same picture twice, so there it is left out.
 */
function shownSlots(list: NumberList, panel: boolean): { digit: DialDigit; trackId: TrackId }[] {
  if (panel) return playable(list)
  const favourite = chooseFavourite(list)
  return DIAL_ORDER.flatMap((digit) => {
    const trackId = list.slots[digit]
    if (trackId === undefined) return []
    const shown = list.silenced.includes(trackId) ? favourite?.trackId : trackId
    return shown === undefined ? [] : [{ digit, trackId: shown }]
  })
}

function toSound(track: Track): TrackSound {
  const { measurement } = track
  return {
    trackId: track.id,
    url: `/audio/${track.file}`,
    sizeBytes: track.sizeBytes,
    gainDb: gainOf(track),
    startS: startOf(track),
    endS: measurement?.endS ?? null,
    durationS: measurement?.durationS ?? null,
    monoFrom: measurement?.monoFrom ?? 'both',
    measured: measurement !== null,
  }
}
