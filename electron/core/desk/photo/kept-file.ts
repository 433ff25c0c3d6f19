import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../../contract/errors.ts'
import type { Doors } from '../doors.ts'
import { filesFolder } from './keep-photo.ts'

/** A name as `keepFile` makes it: nothing else in the folder is ever read, and nothing beside it. */
const NAME = /^[0-9a-f]{64}\.[a-z0-9]{3,4}$/

/** The bytes of a picture or recording of the dossier. Throws AppError `not-found`. */
export function keptFile(folders: Doors['folders'], name: string): Uint8Array {
  if (!NAME.test(name)) throw new AppError('not-found', 'no such file')
  try {
    return readFileSync(join(filesFolder(folders), name))
  } catch (cause) {
    throw new AppError('not-found', 'no such file', { cause })
  }
}
