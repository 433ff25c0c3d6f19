import { readdir, stat } from 'node:fs/promises'
import type { Source } from '../import-sources.ts'

/**
 * Whether a file that could not be read went with everything around it: a stick that was pulled out leaves no folder, or
 * an empty one where it hung.
 */
export async function isSourceGone({ path, root }: Source): Promise<boolean> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  )
  if (isThere) return false
  return readdir(root).then(
    (names) => names.length === 0,
    () => true,
  )
}
