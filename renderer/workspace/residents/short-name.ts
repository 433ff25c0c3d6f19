import { personName } from '../../kiosk/person-name.ts'

type Named = { readonly address: string; readonly name: string; readonly calledAs: string }

/** A sentence with a longer name in it would be nothing but that name. */
const LONGEST = 40

/** How a sentence speaks of somebody: as they are called, or by their name; what is longer than any name ends in dots. */
export function shortName(person: Named): string {
  const letters = Array.from(person.calledAs === '' ? personName(person) : person.calledAs)
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST).join('')}…`
}
