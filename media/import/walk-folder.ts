import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MediaError } from '../media-error.ts'

/** As people count: "2 Tulpen" before "10 Brandend zand", capitals and accents side by side. */
const inOrder = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' }).compare

/**
 * The files under a folder, as paths from it with `/`, in natural order, a folder's own files before
 * those of its sub-folders. Hidden ones are left out; links are followed, each real folder once. Throws
 * MediaError `not-found` or `invalid` where the folder itself is not there, is none, or is closed to us.
 */
export async function walkFolder(folder: string): Promise<string[]> {
  const seen = new Set<string>()

  async function walk(path: string): Promise<string[]> {
    const real = await realpath(join(folder, path))
    if (seen.has(real)) return []
    seen.add(real)
    const entries = (await readdir(real, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
    entries.sort((a, b) => inOrder(a.name, b.name) || (a.name < b.name ? -1 : 1))
    const files: string[] = []
    const folders: string[] = []
    for (const entry of entries) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`
      const kind = await kindOf(entry, join(real, entry.name))
      if (kind === 'file') files.push(below)
      if (kind === 'folder') folders.push(below)
    }
    for (const below of folders) files.push(...(await walk(below).catch(() => [])))
    return files
  }

  try {
    return await walk('')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null
    throw code === 'ENOENT'
      ? new MediaError('not-found', `there is no folder ${folder}`, { cause })
      : new MediaError('invalid', `${folder} cannot be read as a folder`, { cause })
  }
}

/** A link that leads nowhere counts as a file, so that it is reported and not passed over. */
async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | 'other'> {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  if (!entry.isSymbolicLink()) return 'other'
  const target = await stat(path).catch(() => null)
  if (target === null) return 'file'
  return target.isDirectory() ? 'folder' : target.isFile() ? 'file' : 'other'
}
