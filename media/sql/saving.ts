import { MediaError } from '../media-error.ts'

// Result codes, with their extended forms (SQLITE_IOERR_FSYNC …): https://sqlite.org/rescode.html
const REFUSED_BY_DISK = /^SQLITE_(FULL|READONLY|IOERR|CANTOPEN)(_|$)/

/** Runs a write. What the disk refuses becomes MediaError `not-saved`; anything else passes as it is. */
export function saving<T>(write: () => T): T {
  try {
    return write()
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && REFUSED_BY_DISK.test(String(thrown.code)))
      throw new MediaError('not-saved', 'the disk did not take it', { cause: thrown })
    throw thrown
  }
}
