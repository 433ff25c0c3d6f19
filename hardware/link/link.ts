/** What a link tells its one user. After `onClosed` it never calls again. */
export type LinkEvents = {
  onBytes(bytes: Uint8Array): void
  /** The line is gone, without anybody here having closed it. */
  onClosed(): void
}

/** An open line of octets to a phone. */
export type Link = {
  /** Sends text as latin1. `false`: not taken, because the line is closed or nobody reads at the other end. */
  write(text: string): boolean
  /** Gives the line back; may be called again, and always ends. No event follows. */
  close(): Promise<void>
}

/** Opens a line by its path. Throws `LinkError`. */
export type OpenLink = (path: string, events: LinkEvents) => Promise<Link>

/** Why a line could not be opened. */
export type LinkErrorCode = 'missing' | 'busy' | 'denied' | 'failed'

export class LinkError extends Error {
  override readonly name = 'LinkError'
  readonly code: LinkErrorCode

  constructor(code: LinkErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
