import { createHash } from 'node:crypto'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a new file's bytes go. */
export type Target = {
  readonly write: (bytes: Uint8Array) => Promise<unknown>
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}
/** Makes a file that must not be there yet. */
export type OpenTarget = (path: string) => Promise<Target>

export const openOnDisk: OpenTarget = async (path) => {
  const file = await open(path, 'wx')
  return { write: (bytes) => file.writeFile(bytes), sync: () => file.sync(), close: () => file.close() }
}

/** The folder's disk did not take the bytes; `cause` is the system's error. */
export class NotKept extends Error {
  readonly isFull: boolean
  constructor(cause: unknown) {
    super('the disk did not take the file', { cause })
    this.name = 'NotKept'
    const code = cause instanceof Error && 'code' in cause ? cause.code : null
    this.isFull = code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL'
  }
}

/** Ends the name of a file that is being written; a kiosk that lost its power may have left some. */
const UNFINISHED = '.part'

/**
 * Writes bytes into a folder under a name, whole or not at all: first beside it, then on disk, then
 * renamed. `hash` (SHA-256, hex) is what they must be; false where they are not. What reading `bytes`
 * throws passes; throws NotKept where the disk refuses.
 */
export async function keepFile(
  args: {
    bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
    hash: string
    folder: string
    name: string
    signal?: AbortSignal | undefined
  },
  openTarget: OpenTarget,
): Promise<boolean> {
  const unfinished = join(args.folder, `${args.name}${UNFINISHED}`)
  try {
    const hash = await writeAll(args.bytes, await disk(openTarget(unfinished)), args.signal)
    if (hash !== args.hash) {
      await rm(unfinished, { force: true })
      return false
    }
    await disk(rename(unfinished, join(args.folder, args.name)))
    await disk(syncFolder(args.folder))
    return true
  } catch (thrown) {
    await rm(unfinished, { force: true })
    throw thrown
  }
}

async function writeAll(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  target: Target,
  signal?: AbortSignal,
): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const piece of bytes) {
      signal?.throwIfAborted()
      hash.update(piece)
      await disk(target.write(piece))
    }
    await disk(target.sync())
  } finally {
    await disk(target.close())
  }
  return hash.digest('hex')
}

/** Removes what an import that never ended has left in a folder. One import at a time may use it. */
export async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder)
  await Promise.all(
    names.filter((name) => name.endsWith(UNFINISHED)).map((name) => rm(join(folder, name), { force: true })),
  )
}

/** The new name itself must be on disk before the store speaks of it. */
async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and needs none of this.
  if (process.platform === 'win32') return
  await using opened = await open(folder)
  await opened.sync()
}

async function disk<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    throw new NotKept(cause)
  }
}
