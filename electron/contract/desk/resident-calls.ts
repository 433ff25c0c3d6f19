import type { Hearing } from '../../../care/hearing.ts'
import type { ResidentId } from '../../../care/model.ts'
import type { ConsentCalls } from './consent-calls.ts'
import type { ListenCalls } from './listen-calls.ts'
import type { PersonCalls } from './person-calls.ts'

/** Somebody as a list of people shows them; `picture` is a same-origin path or null. */
export type ResidentCard = {
  readonly id: ResidentId
  /** First line of the name card, such as `mevrouw`; may be empty. */
  readonly address: string
  readonly name: string
  readonly calledAs: string
  readonly picture: string | null
  readonly birthYear: number | null
  readonly hearing: Pick<Hearing, 'aids' | 'betterEar'>
  /** False for who left the house. */
  readonly isHere: boolean
}

type ListCalls = {
  /** Everybody, those who left among them, in the order of adding. */
  readonly residents: (args: Record<never, never>) => readonly ResidentCard[]
  /** Null for somebody who is not there (any more). */
  readonly residentCard: (args: { residentId: ResidentId }) => ResidentCard | null
  /** Only the name must be; `invalid` without one. */
  readonly addResident: (args: { name: string; address: string; calledAs: string }) => { residentId: ResidentId }
}

export type ResidentCalls = ListCalls & PersonCalls & ConsentCalls & ListenCalls
