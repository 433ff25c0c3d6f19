import { openOnDisk } from './import/keep-file.ts'
import { keepPicture as keep, keepPictureBytes as keepBytes } from './import/picture.ts'

/**
 * Keeps one picture file in the pictures folder under the name of its hash. Gives that name, or null
 * where the file cannot be shown.
 */
export function keepPicture(path: string, picturesDir: string): Promise<string | null> {
  return keep({ songPath: path, embedded: null, folder: picturesDir }, openOnDisk)
}

/** The same for a picture whose bytes are at hand. Rejects where the disk refuses. */
export function keepPictureBytes(bytes: Uint8Array, picturesDir: string): Promise<string | null> {
  return keepBytes(bytes, picturesDir, openOnDisk)
}
