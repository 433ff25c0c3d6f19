import type { HousePlace, PaperPerson } from '../../../contract/desk/paper-content.ts'
import type { Doors } from '../doors.ts'
import { paperSlots } from './paper-slots.ts'

/** All numbers of the house, phone by phone, then those of residents who have no phone of their own. */
export function houseList(doors: Pick<Doors, 'people' | 'residents' | 'lists' | 'bench' | 'library'>): HousePlace[] {
  const { people } = doors
  const here = doors.residents.records().filter(({ departedAt }) => departedAt === null)
  const residents = people.residents().filter(({ id }) => here.some((one) => one.id === id))
  const places = people.places()
  const own = new Set(places.flatMap(({ residentId }) => (residentId === null ? [] : [residentId])))
  const listOf = ({ id, address, name, stage }: (typeof residents)[number]): HousePlace['lists'][number] => ({
    who: { residentId: id, address, name } satisfies PaperPerson,
    slots: paperSlots(doors, { residentId: id }, stage),
  })
  const phones = places.map((place): HousePlace => {
    const { id, name, kind, residentId } = place
    if (kind === 'shared') {
      return { place: { id, name, kind }, lists: [{ who: null, slots: paperSlots(doors, { placeId: id }, 'dial') }] }
    }
    return { place: { id, name, kind }, lists: residents.filter((one) => one.id === residentId).map(listOf) }
  })
  const others = residents.filter((one) => !own.has(one.id)).map(listOf)
  const filled = phones.filter(({ place, lists }) =>
    place?.kind === 'shared' ? lists.some(({ slots }) => slots.length > 0) : lists.length > 0,
  )
  return others.length > 0 ? [...filled, { place: null, lists: others }] : filled
}
