import { stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { PICTURE_EXTENSIONS } from './import/picture.ts'
import { walkFolder } from './import/walk-folder.ts'
import { MediaError } from './media-error.ts'

/** One file that may be music. `file` is its path from the folder it was found under, with `/`; that folder is `root`. */
export type Source = { readonly path: string; readonly file: string; readonly root: string }

/** What usually lies beside music and is not worth a word: pictures, texts, lists, marks of other programs. */
const COMPANIONS: readonly string[] = [
  ...PICTURE_EXTENSIONS,
  '.gif',
  '.bmp',
  '.txt',
  '.md',
  '.nfo',
  '.log',
  '.pdf',
  '.json',
  '.xml',
  '.htm',
  '.html',
  '.url',
  '.m3u',
  '.m3u8',
  '.pls',
  '.cue',
  '.lrc',
  '.sfv',
  '.md5',
  '.ini',
  '.db',
]

/** The files of a folder that are, or pretend to be, sound, in natural order. Throws MediaError as walkFolder does. */
export async function musicUnder(folder: string): Promise<Source[]> {
  const files = await walkFolder(folder)
  return files
    .filter((file) => !COMPANIONS.includes(extname(file).toLowerCase()))
    .map((file) => ({ path: join(folder, file), file, root: folder }))
}

/**
 * The same for a mix of files and folders, in the order in which they were given, each file once. A file that was named
 * itself is taken whatever it is called. Throws MediaError where one of the folders cannot be read, or nothing is there.
 */
export async function musicAmong(paths: readonly string[]): Promise<Source[]> {
  const sources: Source[] = []
  let isAnythingThere = false
  for (const path of paths) {
    const kind = await kindOf(path)
    isAnythingThere ||= kind !== null
    if (kind === 'folder') sources.push(...(await musicUnder(path)))
    else sources.push({ path, file: basename(path), root: dirname(path) })
  }
  if (!isAnythingThere) throw new MediaError('not-found', 'none of it is there')
  return [...new Map(sources.map((source) => [source.path, source])).values()]
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  return stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => null,
  )
}
