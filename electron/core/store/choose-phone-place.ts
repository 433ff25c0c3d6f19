import { choosePlace } from '../../../care/choose-place.ts'
import type { Place } from '../../../care/model.ts'
import type { People } from '../../../care/people.ts'

/** No place and no resident answers to the name that was asked for. */
export class UnknownPlaceError extends Error {
  readonly code = 'unknown-place'
}

/** The setting of a house that says where this program's phone stands, from the next start on. */
export const PHONE_PLACE = 'phone-place'

/**
 * The place this phone stands at, made if it has to be. `kept` is what was set for it, which a wanted name overrules.
 * Throws UnknownPlaceError.
 */
export function choosePhonePlace(people: People, wantedName: string | null, kept: unknown): Place {
  const set = people.places().find(({ id }) => id === kept)
  if (wantedName === null && set !== undefined) return set
  const choice = choosePlace(people.places(), people.residents(), wantedName)
  switch (choice.type) {
    case 'place':
      return choice.place
    case 'add':
      return people.addPlace(choice.place)
    case 'unknown-place':
      throw new UnknownPlaceError(wantedName ?? '')
  }
}
