/** A digit as it stands on the dial. */
export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'

/** Where the horn is, as far as the phone has said. */
export type Hook = 'up' | 'down' | 'unknown'

/** Why a phone is gone. `silent` = no line for 3.5 s (KSP/1 rule 5). */
export type LossReason = 'unplugged' | 'silent' | 'closed'

/**
 * What can be wrong with a phone while it keeps working. Each is worth one line in the log;
 * `cable` (more than 5 % bad lines in 10 s), `stuck-dial` and `stuck-button` are worth telling staff.
 */
export type TroubleCode =
  | 'cable'
  | 'lines-lost'
  | 'digit-uncertain'
  | 'digit-bad'
  | 'dial-disagrees'
  | 'stuck-dial'
  | 'stuck-button'
  | 'device-restarted'
  | 'no-answer'
  | 'newer-protocol'
  | 'cannot-open'

/** What a phone says of itself in HELLO. `reportsDial`: it tells when the dial leaves rest. `hasBell`: it can ring. */
export type PhoneDevice = {
  readonly id: string
  readonly kind: string
  readonly firmware: string
  readonly path: string
  readonly reportsDial: boolean
  readonly hasBell: boolean
}

/** Facts about the phone, in the order they happened; `at` is the host's epoch time in ms. */
export type PhoneEvent =
  | { readonly type: 'connected'; readonly at: number; readonly device: PhoneDevice; readonly hook: Hook }
  | { readonly type: 'disconnected'; readonly at: number; readonly reason: LossReason }
  | { readonly type: 'hook'; readonly at: number; readonly hook: 'up' | 'down' }
  | { readonly type: 'dial-moved'; readonly at: number }
  | { readonly type: 'dial-rested'; readonly at: number }
  | { readonly type: 'digit'; readonly at: number; readonly digit: Digit }
  | { readonly type: 'button'; readonly at: number; readonly button: number; readonly down: boolean }
  | { readonly type: 'trouble'; readonly at: number; readonly code: TroubleCode; readonly detail: string }

/** The present state of the line to the phone, for screens and snapshots. */
export type PhoneStatus =
  | { readonly type: 'searching' }
  | { readonly type: 'connected'; readonly device: PhoneDevice; readonly hook: Hook }
