import { SEEN, type Seen } from '../model.ts'
import type { Told } from '../told.ts'
import { CareError } from '../errors.ts'
import { amount, role, text, type Fields } from './fields.ts'

/** Who told what an entry says. */
export function told(fields: Fields): Told {
  return {
    toldBy: text(fields['toldBy']),
    authorRole: role(fields['authorRole']),
    relation: text(fields['relation']),
    toldAt: amount(fields['toldAt']),
  }
}

/** The words for what was seen that this program knows; others are passed over. */
export function seenWords(value: unknown): Seen[] {
  if (!Array.isArray(value)) throw new CareError('invalid', 'what was seen is a list')
  return SEEN.filter((seen) => value.includes(seen))
}
