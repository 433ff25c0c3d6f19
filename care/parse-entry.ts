import { BODY_READERS, type Entry, type EntryKind } from './entries.ts'
import type { Fields } from './entries/fields.ts'
import { CareError } from './errors.ts'
import { parseId } from './parse-id.ts'

/** An entry as it lies in the dossier. */
export type EntryRow = {
  readonly seq: number
  readonly id: string
  readonly at: number
  readonly place: string
  readonly kind: string
  readonly body: string
}

/** A row of the dossier as an entry. Throws `CareError('invalid')` where kind or body cannot be read. */
export function parseEntry(row: EntryRow): Entry {
  if (!Object.hasOwn(BODY_READERS, row.kind))
    throw new CareError('invalid', `entry ${row.id} is of the unknown kind ${row.kind}`)
  try {
    const kind = row.kind as EntryKind
    const body = BODY_READERS[kind](JSON.parse(row.body) as Fields)
    return { seq: row.seq, id: parseId(row.id), at: row.at, place: parseId(row.place), kind, body } as Entry
  } catch (cause) {
    throw new CareError('invalid', `entry ${row.id} cannot be read`, { cause })
  }
}
