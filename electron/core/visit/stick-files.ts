import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { MOST_RECORDING_BYTES, type StickFile } from '../../contract/visit.ts'
import { chooseListing, type ListSticks } from '../desk/import/sticks.ts'

const SOUNDS = ['.mp3', '.wav', '.flac', '.ogg', '.opus', '.m4a', '.aac']
const PICTURES = ['.jpg', '.jpeg', '.png', '.webp']
/** As many as a hand can look through on one screen, and as deep as people put things. */
const MOST_FILES = 60
const DEEPEST = 3

/** What a visitor finds on a stick: files of its own, never the machine's. */
export function createStickFiles(
  list: ListSticks = chooseListing(process.platform, process.env['DRAAISCHIJF_STICKS']),
) {
  let found: readonly (StickFile & { readonly path: string })[] = []
  return {
    async files(): Promise<StickFile[]> {
      const sticks = await list()
      const paths = await Promise.all(sticks.map((stick) => filesUnder(stick.path, DEEPEST)))
      const files = await Promise.all(paths.flat().slice(0, MOST_FILES).map(look))
      found = files.filter((file) => file !== null).map((file, at) => ({ ...file, id: `${at}` }))
      return found.map(({ id, name, kind, sizeBytes }) => ({ id, name, kind, sizeBytes }))
    },
    /** Null where it is gone or too large: a stick may be pulled out at any moment. */
    async file(id: string): Promise<Uint8Array | null> {
      const file = found.find((one) => one.id === id)
      if (file === undefined || file.sizeBytes > MOST_RECORDING_BYTES) return null
      return readFile(file.path).catch(() => null)
    },
  }
}

async function filesUnder(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const own = entries.filter((entry) => entry.isFile() && kindOf(entry.name) !== null && !entry.name.startsWith('.'))
  const below = depth === 0 ? [] : entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  const paths = own.map(({ name }) => join(folder, name)).toSorted()
  for (const { name } of below) {
    if (paths.length >= MOST_FILES) break
    paths.push(...(await filesUnder(join(folder, name), depth - 1)))
  }
  return paths
}

function kindOf(name: string): StickFile['kind'] | null {
  const extension = extname(name).toLowerCase()
  if (SOUNDS.includes(extension)) return 'sound'
  return PICTURES.includes(extension) ? 'picture' : null
}

async function look(path: string): Promise<(Omit<StickFile, 'id'> & { path: string }) | null> {
  const kind = kindOf(path)
  const found = await stat(path).catch(() => null)
  const name = path.split(/[\\/]/).at(-1) ?? ''
  return kind === null || found === null ? null : { path, name, kind, sizeBytes: found.size }
}
