/** `not-saved`: the disk refused. `conflict`: somebody else changed it first. A subset of what a page may be told. */
export type CareErrorCode = 'invalid' | 'not-found' | 'not-saved' | 'conflict'

/** A failure with a code to act on; the message is for people and is never compared. */
export class CareError extends Error {
  readonly code: CareErrorCode
  constructor(code: CareErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CareError'
    this.code = code
  }
}

// Result codes, with their extended forms (SQLITE_IOERR_FSYNC …): https://sqlite.org/rescode.html
const REFUSED_BY_DISK = /^SQLITE_(FULL|READONLY|IOERR|CANTOPEN)(_|$)/

/** Runs a write. What the disk refuses becomes `CareError('not-saved')`; anything else passes as it is. */
export function saving<T>(write: () => T): T {
  try {
    return write()
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && REFUSED_BY_DISK.test(String(thrown.code))) {
      throw new CareError('not-saved', 'the disk did not take it', { cause: thrown })
    }
    throw thrown
  }
}
