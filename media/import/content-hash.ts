import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** SHA-256 of a file's bytes, hex. Rejects with the system's error where it cannot be read. */
export async function contentHash(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path, {
    highWaterMark: 65_536,
    ...(signal === undefined ? {} : { signal }),
  }))
    hash.update(piece)
  return hash.digest('hex')
}
