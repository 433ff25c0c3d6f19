import type { ResidentRecord } from '../../../../care/residents.ts'
import type { ResidentCard } from '../../../contract/desk/resident-calls.ts'

/** A record as a list of people shows it. */
export function toResidentCard(record: ResidentRecord): ResidentCard {
  const { id, address, name, calledAs, birthYear, hearing, departedAt } = record
  const { aids, betterEar } = hearing
  return {
    id,
    address,
    name,
    calledAs,
    picture: toPictureUrl(record.picture),
    birthYear,
    hearing: { aids, betterEar },
    isHere: departedAt === null,
  }
}

/** Where a page finds a picture that may be shown. */
export const toPictureUrl = (picture: string | null): string | null =>
  picture === null ? null : `/pictures/${picture}`
