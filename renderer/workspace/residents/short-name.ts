import { personName } from '../../kiosk/person-name.ts'

type Named = { readonly address: string; readonly name: string; readonly calledAs: string }

/** How a sentence speaks of somebody: as they are called, or by their name. */
export const shortName = (person: Named): string => (person.calledAs === '' ? personName(person) : person.calledAs)
