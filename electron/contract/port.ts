/** One end of a message channel, whatever carries it: DOM, Electron, worker, or a child's IPC. */
export type Port = {
  post(message: unknown): void
  /** Called for each message from the other end, in order, from now on. */
  onMessage(receive: (message: unknown) => void): void
  /** Called once when the other end is gone or `close` was called. */
  onClose(closed: () => void): void
  close(): void
}
