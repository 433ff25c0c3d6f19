/** A serial port as the system lists it. */
export type PortListing = {
  readonly path: string
  readonly vendorId?: string | undefined
  readonly productId?: string | undefined
  readonly serialNumber?: string | undefined
  readonly locationId?: string | undefined
  readonly pnpId?: string | undefined
}

/** One port to try. `patienceMs`: how long to wait for a phone to say hello there; without it for ever. */
export type PortAttempt = {
  readonly path: string
  readonly patienceMs: number | undefined
  readonly listing: PortListing | undefined
}

/** `answered`: a phone was there, whatever happened later. */
export type AttemptResult = 'answered' | 'no-answer' | 'not-opened'

/** Where a phone may be. */
export type Ports = {
  /** Waited between two attempts. */
  readonly pauseMs: number
  /** The next port worth trying, if any. Throws `PortsError`. */
  next(): Promise<PortAttempt | undefined>
  settled(attempt: PortAttempt, result: AttemptResult): void
}

/** The list of ports cannot be read: `no-udev` where the system's own tool for it is missing. */
export class PortsError extends Error {
  override readonly name = 'PortsError'
  readonly code: 'no-udev' | 'failed'

  constructor(code: 'no-udev' | 'failed', message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
