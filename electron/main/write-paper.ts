import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { PaperFailure } from '../contract/desk/paper-outcome.ts'
import { freePath } from './free-path.ts'

/** https://man7.org/linux/man-pages/man3/errno.3.html: no room, or no room for this user. */
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG']

/**
 * Writes a file whole or not at all: beside its place first, then into it. `beside` leaves a file that is there alone and
 * takes the next free name. Answers with the path, or with why the disk refused.
 */
export async function writePaper(
  wanted: string,
  bytes: Uint8Array,
  whenTaken: 'replace' | 'beside',
): Promise<{ readonly path: string } | { readonly reason: PaperFailure }> {
  try {
    await mkdir(dirname(wanted), { recursive: true })
    const path = whenTaken === 'beside' ? freePath(wanted) : wanted
    const unfinished = `${path}.part`
    try {
      await writeFile(unfinished, bytes, { flush: true })
      await rename(unfinished, path)
    } catch (thrown) {
      await rm(unfinished, { force: true }).catch(() => undefined)
      throw thrown
    }
    return { path }
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
    return { reason: FULL.includes(code) ? 'disk-full' : 'not-writable' }
  }
}
