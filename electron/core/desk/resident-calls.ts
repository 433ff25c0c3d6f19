import { z } from 'zod'
import { fullName } from '../../../care/full-name.ts'
import type { ResidentId } from '../../../care/model.ts'
import { LONGEST_NAME } from '../../../care/residents.ts'
import type { ResidentCalls } from '../../contract/desk/resident-calls.ts'
import { CARE, THERAPIST, type Table } from './call.ts'
import type { Desk } from './desk.ts'
import { residentId } from './residents/arguments.ts'
import { createConsentCalls } from './residents/consent-calls.ts'
import { createListenCalls } from './residents/listen-calls.ts'
import { createPersonCalls } from './residents/person-calls.ts'
import { toResidentCard } from './residents/resident-card.ts'

/** Room for a name in signs of two code units each. */
const text = z.string().max(2 * LONGEST_NAME)

export function createResidentCalls(desk: Desk): Table<ResidentCalls> {
  const { people, residents } = desk.doors
  return {
    residents: { may: CARE, args: z.object({}), run: () => residents.records().map(toResidentCard) },
    residentCard: {
      may: CARE,
      args: z.object({ residentId }),
      run: ({ residentId: id }) => {
        const record = residents.record(id)
        return record && toResidentCard(record)
      },
    },
    addResident: {
      may: THERAPIST,
      args: z.object({ name: text, address: text, calledAs: text }),
      run: ({ name, address, calledAs }) => {
        let added: ResidentId | null = null
        desk.did({
          what: 'resident-added',
          name: fullName({ address: address.trim(), name: name.trim() }),
          redo: () => {
            const { id } = people.addResident({ name, address }, added ?? undefined)
            added = id
            residents.change(id, {}, { calledAs, arrivedAt: desk.now() })
          },
          undo: () => {
            if (added !== null) residents.remove(added)
          },
        })
        if (added === null) throw new Error('a resident was added without an id')
        return { residentId: added }
      },
    },
    ...createPersonCalls(desk),
    ...createConsentCalls(desk),
    ...createListenCalls(desk),
  }
}
