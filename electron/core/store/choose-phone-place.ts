import { choosePlace } from '../../../care/choose-place.ts'
import type { Place } from '../../../care/model.ts'
import type { People } from '../../../care/people.ts'

/** No place and no resident answers to the name that was asked for. */
export class UnknownPlaceError extends Error {
  readonly code = 'unknown-place'
}

/** The place this phone stands at, made if it has to be. Throws UnknownPlaceError. */
export function choosePhonePlace(people: People, wantedName: string | null): Place {
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
