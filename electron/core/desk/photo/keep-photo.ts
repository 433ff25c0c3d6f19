import { join } from 'node:path'
import { AppError } from '../../../contract/errors.ts'
import { readPictureHead } from '../../../contract/desk/picture-head.ts'
import type { Doors } from '../doors.ts'
import { keepFile } from './keep-file.ts'

/** Who may see it: what is shown at the kiosk lies open, all else belongs to the dossier. */
export type PhotoUse = 'shown' | 'dossier'

/** The page makes photos smaller than this before it hands them over: long side in px, and bytes. */
const LONGEST_SIDE_PX = 2_000
const MOST_BYTES = 6_000_000

const EXTENSION = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const

/**
 * Keeps a photo that the page has made smaller, and returns its name: in `pictures` where it is shown, else in `files`.
 * Its bytes are looked at again: AppError `invalid` for anything that is no picture of a modest size, `not-saved` when
 * the disk refuses.
 */
export function keepPhoto(folders: Doors['folders'], bytes: Uint8Array, use: PhotoUse): string {
  const head = readPictureHead(bytes)
  if (!('width' in head) || head.is === 'gif') throw new AppError('invalid', `this is no photo but ${head.is}`)
  const longest = Math.max(head.width, head.height)
  if (longest > LONGEST_SIDE_PX || bytes.length > MOST_BYTES || Math.min(head.width, head.height) < 1)
    throw new AppError('invalid', 'the photo is damaged or was not made smaller')
  return keepFile(use === 'shown' ? folders.pictures : filesFolder(folders), bytes, EXTENSION[head.is])
}

/** Where pictures and recordings of the dossier lie; they are handed to a therapist's page only, as bytes. */
export const filesFolder = (folders: Doors['folders']): string => join(folders.data, 'files')
