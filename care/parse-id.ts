import { CareError } from './errors.ts'

/** Text as an id of the kind asked for. Throws `CareError('invalid')` for anything but 1 to 64 characters. */
export function parseId<Id extends string>(value: unknown): Id {
  // A UUID has 36 characters; the room above that is for ids of another making in a merged store.
  if (typeof value !== 'string' || value.length === 0 || value.length > 64) {
    throw new CareError('invalid', 'this is no id')
  }
  return value as Id
}
