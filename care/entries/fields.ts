import { CareError } from '../errors.ts'
import type { IdentifiedBy, ObserverRole, Teller } from '../model.ts'
import { parseId } from '../parse-id.ts'

/** The body of an entry before anybody knows what it says. */
export type Fields = Readonly<Record<string, unknown>>

/** One reader per kind of entry; each throws `CareError('invalid')` where a field is not what it must be. */
export type BodyReaders<Bodies> = { readonly [K in keyof Bodies]: (fields: Fields) => Bodies[K] }

const ROLES = { resident: 0, relative: 0, volunteer: 0, caregiver: 0, therapist: 0 } satisfies Record<ObserverRole, 0>
const IDENTIFIED = { nobody: 0, tile: 0, login: 0 } satisfies Record<IdentifiedBy, 0>

export function word<W extends string>(words: Readonly<Record<W, 0>>, value: unknown): W {
  if (typeof value !== 'string' || !Object.hasOwn(words, value)) throw new CareError('invalid', 'an unknown word')
  return value as W
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new CareError('invalid', 'a text is missing')
  return value
}

export function yesOrNo(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new CareError('invalid', 'yes or no is missing')
  return value
}

/** Any number that is one: a moment in epoch ms, a place on a sheet. */
export function amount(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new CareError('invalid', 'a number is missing')
  return value
}

export function seconds(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0)) throw new CareError('invalid', 'seconds are a number from 0')
  return value
}

export const role = (value: unknown): ObserverRole => word(ROLES, value)
export const textOrNull = (value: unknown): string | null => (value === null ? null : text(value))
export const idOrNull = <Id extends string>(value: unknown): Id | null => (value === null ? null : parseId<Id>(value))

export function teller(fields: Fields): Teller {
  const role = fields['observerRole']
  return {
    observerRole: role === null ? null : word(ROLES, role),
    identifiedBy: word(IDENTIFIED, fields['identifiedBy']),
  }
}
