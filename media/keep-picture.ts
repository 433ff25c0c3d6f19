import { openOnDisk } from './import/keep-file.ts'
import { keepPicture as keep } from './import/picture.ts'

/**
 * Keeps one picture file in the pictures folder under the name of its hash. Gives that name, or null
 * where the file cannot be shown.
 */
export function keepPicture(path: string, picturesDir: string): Promise<string | null> {
  return keep({ songPath: path, embedded: null, folder: picturesDir }, openOnDisk)
}
