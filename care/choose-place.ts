import { chooseResident } from './choose-resident.ts'
import { foldName } from './fold-name.ts'
import { fullName } from './full-name.ts'
import type { Place, Resident } from './model.ts'

/** A place that is not there yet, as `addPlace` takes it. */
export type NewPlace = Omit<Place, 'id'>

/** `add`: the place has to be made first. */
export type PlaceChoice =
  | { readonly type: 'place'; readonly place: Place }
  | { readonly type: 'add'; readonly place: NewPlace }
  | { readonly type: 'unknown-place' }

const LIVING_ROOM = 'Huiskamer'

/**
 * Where this phone stands. Without a wanted name: the place that was added first, else the only
 * resident's own phone, else a living room. A wanted name is a place's, or a resident's whose phone it becomes.
 * `places` lie in the order in which they were added.
 */
export function choosePlace(
  places: readonly Place[],
  residents: readonly Resident[],
  wantedName: string | null,
): PlaceChoice {
  if (wantedName !== null) return chooseNamed(places, residents, wantedName)
  const [first] = places
  if (first !== undefined) return { type: 'place', place: first }
  const [only, another] = residents
  if (only !== undefined && another === undefined) return { type: 'add', place: toPersonal(only, places) }
  return { type: 'add', place: { name: LIVING_ROOM, kind: 'shared', residentId: null } }
}

function chooseNamed(places: readonly Place[], residents: readonly Resident[], wantedName: string): PlaceChoice {
  const named = places.find((place) => foldName(place.name) === foldName(wantedName))
  if (named !== undefined) return { type: 'place', place: named }
  const resident = chooseResident(residents, wantedName)
  if (resident === null) return { type: 'unknown-place' }
  const own = places.find((place) => place.residentId === resident.id)
  return own === undefined ? { type: 'add', place: toPersonal(resident, places) } : { type: 'place', place: own }
}

/** A personal place named after its resident; a second one of that name gets a number. */
function toPersonal(resident: Resident, places: readonly Place[]): NewPlace {
  const taken = places.map((place) => foldName(place.name))
  const base = fullName(resident)
  let name = base
  for (let count = 2; taken.includes(foldName(name)); count += 1) name = `${base} ${count}`
  return { name, kind: 'personal', residentId: resident.id }
}
