import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

async function filesUnder(path: string): Promise<string[]> {
  if (!existsSync(path)) return []
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/**
 * A text that changes when a file below `paths` comes, goes, or changes in size or time.
 * @param within the folder that `paths` start from; it is no part of the text
 */
export async function stampOf(within: string, paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesUnder(join(within, path))))).flat().toSorted()
  const hash = createHash('sha256')
  const facts = await Promise.all(files.map((file) => stat(file)))
  files.forEach((file, i) => hash.update(`${file.slice(within.length)} ${facts[i]?.size} ${facts[i]?.mtimeMs}\n`))
  return hash.digest('hex')
}
