import { chooseFavourite, DIAL_ORDER, playable, type DialDigit, type NumberList } from '../../media/choose.ts'
import type { Track, TrackId } from '../../media/model.ts'
import type { ListOwner, Resident, ResidentId } from '../../care/model.ts'
import type { ResidentRecord } from '../../care/residents.ts'
import { isNeutralSound } from '../../care/hearing.ts'
import type { TrackSound } from '../contract/sound.ts'
import type { HomeView, Language, PersonView } from '../contract/view.ts'
import { NOBODY, type Listener } from './session/state.ts'
import { dayOf } from '../../care/moment-times.ts'
import { isOff, readHouse } from './desk/house-state.ts'
import { listOfChooser, type LentList } from './lent-list.ts'
import type { Stores } from './stores.ts'
import { createUnwrittenBlocks } from './unwritten-blocks.ts'
import { toTrackSound } from './to-track-sound.ts'

/** Most resident lists have ten numbers and a few old ones; more than this is never kept decoded. */
const MOST_ARMED = 16

const NO_NUMBERS: NumberList = { slots: {}, favourite: null, aliases: {}, silenced: [] }

export type Home = ReturnType<typeof createHome>

/** Whose phone it is, what can be dialled, and how each song sounds; read from the stores, kept until `reload`. */
export function createHome(stores: Stores, options: { language: Language; virtualPhone: boolean; now: () => number }) {
  const { place, people, residents, lists, library } = stores
  /** Files that would not play in this run: left out until the next start. */
  const broken = new Set<TrackId>()
  /** Songs that were blocked where no disk took it: silent for their owner until the next start. */
  const unwritten = createUnwrittenBlocks()
  /** Read once: a dialled digit must not wait for a disk. */
  const tracks = new Map<TrackId, Track | null>()
  let chosen: ResidentId | null = place.residentId
  /** Another list than the owner's own, for an invitation: laid ready, and dialled once it is `taken`. */
  let lent: (LentList & { readonly isTaken: boolean }) | null = null
  /** Songs that somebody in the room may not hear. */
  let hushed: readonly TrackId[] = []
  let current = read()

  function read() {
    const record = chosen === null ? null : residents.record(chosen)
    // Who left is nobody to the phone; nobody's songs are the place's own.
    const isHere = record !== null && record.departedAt === null && (place.kind === 'personal' || isShown(record.id))
    const resident = isHere ? people.resident(record.id) : null
    const owner: ListOwner = resident ? { residentId: resident.id } : { placeId: place.id }
    const chooser = resident === null ? chooserOfToday() : null
    const own = (): LentList => (chooser === null ? lists.activeList(owner) : chooser.songs)
    const active = lent?.isTaken === true ? lent : own()
    const withheld = resident === null ? [] : withheldVoices(resident.id, active.list)
    const held = [
      ...broken,
      ...unwritten.of(owner),
      ...(chooser ? unwritten.of({ residentId: chooser.resident.id }) : []),
    ]
    const list: NumberList = { ...active.list, silenced: [...active.list.silenced, ...held, ...withheld, ...hushed] }
    const listener = isHere && resident !== null ? toListener(record) : NOBODY
    return { resident, owner, list, stories: active.stories, listener, chooser: chooser?.resident ?? null }
  }

  /** Whose music a shared place plays today, where the house does that. */
  function chooserOfToday(): { resident: Resident; songs: LentList } | null {
    const { doors } = stores
    if (doors === null || place.kind !== 'shared' || readHouse(doors).off.includes('together')) return null
    const residentId = doors.together.chooser(place.id, dayOf(options.now()))
    const resident = residentId !== null && mayBeChosen(residentId) ? people.resident(residentId) : null
    return resident && { resident, songs: listOfChooser(doors, place.id, resident.id) }
  }
  function mayBeChosen(residentId: ResidentId): boolean {
    return residents.record(residentId)?.departedAt === null && isShown(residentId)
  }
  /** Whether a shared screen may show their face and name. */
  function isShown(residentId: ResidentId): boolean {
    return residents.isPermitted(residentId, 'shared_screen', options.now())
  }
  /** Voices of relatives that sounded until somebody withdrew that they may. */
  function withheldVoices(residentId: ResidentId, list: NumberList): TrackId[] {
    if (!residents.isWithdrawn(residentId, 'relatives_voices', options.now())) return []
    const all = [...Object.values(list.slots), ...Object.values(list.aliases)]
    return all.filter((trackId) => trackOf(trackId)?.kind === 'voice_message')
  }
  function trackOf(trackId: TrackId): Track | null {
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
    listener: (): Listener => current.listener,
    /** For whom a song goes on that began for them; null is nobody we know of. */
    listenerFor(residentId: ResidentId | null): Listener {
      const record = residentId === null ? null : residents.record(residentId)
      return record === null ? NOBODY : toListener(record)
    },
    stage: () => (current.resident ?? stores.placeStage).stage,
    resident: (): PersonView | null => (current.resident ? toPerson(current.resident) : null),
    /** Whom a song began for; null is nobody we know of. */
    person(residentId: ResidentId | null): PersonView | null {
      const resident = residentId === null ? null : people.resident(residentId)
      return resident && toPerson(resident)
    },
    story: (digit: DialDigit | null): string | null => (digit === null ? null : (current.stories[digit] ?? null)),
    track: trackOf,
    picture,

    /** Who is at a shared phone; null is nobody we know of. False where the choice cannot be made. */
    choose(residentId: ResidentId | null): boolean {
      if (place.kind !== 'shared' || (residentId !== null && !mayBeChosen(residentId))) return false
      chosen = residentId
      lent = null
      current = read()
      return true
    },
    isChosen: (): boolean => place.kind === 'shared' && current.resident !== null,
    /** Who chooses the music here today. */
    chooser: (): PersonView | null => (current.chooser ? toPerson(current.chooser) : null),
    /** These stay silent for whoever is in the room; false where nothing changed. */
    hush(trackIds: readonly TrackId[]): boolean {
      if (hushed.length === 0 && trackIds.length === 0) return false
      hushed = trackIds
      current = read()
      return true
    },
    /** Lays another list ready; null takes it away again. False where nothing changed. */
    lend(list: LentList | null): boolean {
      if (lent === null && list === null) return false
      lent = list && { ...list, isTaken: false }
      current = read()
      return true
    },
    /** What was lent is what can be dialled now. */
    takeLent(): void {
      lent = lent && { ...lent, isTaken: true }
      current = read()
    },
    /** What was lent, with what may not sound; empty where nothing is. */
    lentList: (): NumberList =>
      lent === null
        ? NO_NUMBERS
        : {
            ...lent.list,
            silenced: [...lent.list.silenced, ...broken, ...unwritten.of(current.owner)],
          },
    lent: (): 'no' | 'ready' | 'taken' => (lent === null ? 'no' : lent.isTaken ? 'taken' : 'ready'),
    markBroken(trackId: TrackId): void {
      broken.add(trackId)
      current = read()
    },
    /** A block that no disk took holds in this run; once it is written the stores know it. */
    holdBlock(owner: ListOwner, trackId: TrackId, isWritten: boolean): void {
      unwritten.set(owner, trackId, isWritten)
      current = read()
    },
    reload(): void {
      tracks.clear()
      current = read()
    },

    sound(trackId: TrackId): TrackSound | null {
      const track = trackOf(trackId)
      return track && toTrackSound(track)
    },

    /** The songs that a digit, an old number or a lift could start now: these lie ready. */
    armed(): TrackSound[] {
      const { list } = current
      const ids = [
        ...(lent ? playable(lent.list).map((song) => song.trackId) : []),
        ...playable(list).map((song) => song.trackId),
        ...Object.values(list.aliases).filter((id) => !list.silenced.includes(id)),
      ]
      return [...new Set(ids)].slice(0, MOST_ARMED).flatMap((id) => {
        const track = trackOf(id)
        return track ? [toTrackSound(track)] : []
      })
    },

    view(): HomeView {
      const { resident, list } = current
      return {
        language: options.language,
        place: { id: place.id, name: place.name, kind: place.kind },
        resident: resident ? toPerson(resident) : null,
        stage: (resident ?? stores.placeStage).stage,
        panelSize: (resident ?? stores.placeStage).panelSize,
        slots: shownSlots(list, (resident ?? stores.placeStage).stage === 'pictures').flatMap(({ digit, trackId }) => {
          const track = trackOf(trackId)
          return track
            ? [{ digit, trackId, title: track.title, shortTitle: track.shortTitle, picture: picture(track.picture) }]
            : []
        }),
        faces:
          place.kind === 'shared'
            ? people
                .residents()
                .filter(({ id }) => isShown(id))
                .map(toPerson)
            : [],
        virtualPhone: options.virtualPhone,
        visits: stores.doors !== null && !isOff(stores.doors, 'family'),
      }
    },
  }
}

function toListener({ id, hearing, quietHours }: ResidentRecord): Listener {
  return {
    residentId: id,
    hearing: isNeutralSound(hearing) ? null : hearing,
    ceilingDb: hearing.ceilingDb,
    quietHours,
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
