import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../../contract/errors.ts'

/**
 * Keeps bytes in a folder under the name of their hash; the same bytes are kept once. They are on disk when this
 * returns. Throws AppError `not-saved` when the disk refuses; then nothing of them is left behind.
 */
export function keepFile(folder: string, bytes: Uint8Array, extension: string): string {
  const name = `${createHash('sha256').update(bytes).digest('hex')}.${extension}`
  const path = join(folder, name)
  try {
    mkdirSync(folder, { recursive: true })
    if (!existsSync(path)) writeWhole(path, bytes)
    return name
  } catch (cause) {
    throw new AppError('not-saved', 'the disk did not take the file', { cause })
  }
}

/** Under a name of its own until it is whole. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const half = `${path}.half`
  const file = openSync(half, 'w')
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    fsyncSync(file)
    renameSync(half, path)
  } catch (cause) {
    rmSync(half, { force: true })
    throw cause
  } finally {
    closeSync(file)
  }
}
