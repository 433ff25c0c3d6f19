/**
 * Every way in which a call can go wrong that the other side may have to handle. `locked`: nobody is logged in.
 * `forbidden`: this role may not. `conflict`: somebody else changed it first.
 */
export type ErrorCode =
  | 'unavailable'
  | 'invalid'
  | 'not-found'
  | 'not-saved'
  | 'busy'
  | 'conflict'
  | 'locked'
  | 'forbidden'
  | 'internal'

const CODES: readonly string[] = [
  'unavailable',
  'invalid',
  'not-found',
  'not-saved',
  'busy',
  'conflict',
  'locked',
  'forbidden',
  'internal',
] satisfies ErrorCode[]

/** A failure with a code to act on; the message is for people and is never compared. */
export class AppError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
  }
}

/** How an error travels. */
export type WireError = { readonly code: ErrorCode; readonly message: string }

/** Any thrown value as it may be told to the other side: known codes pass, everything else is `internal`. */
export function toWireError(thrown: unknown): WireError {
  if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && CODES.includes(thrown.code)) {
    return { code: thrown.code as ErrorCode, message: thrown.message }
  }
  return { code: 'internal', message: 'something went wrong inside the program' }
}
