/**
 * `invalid`: it cannot be like this; `not-found`: no such track or folder; `conflict`: the house has these bytes
 * already; `not-saved`: the disk refused.
 */
export type MediaErrorCode = 'invalid' | 'not-found' | 'conflict' | 'not-saved'

/** A failure with a code to act on; the message is for people and is never compared. */
export class MediaError extends Error {
  readonly code: MediaErrorCode
  constructor(code: MediaErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'MediaError'
    this.code = code
  }
}
