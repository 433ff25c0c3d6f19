import type { MessagePortMain } from 'electron'
import type { FromCore, PageKind, ToCore } from '../contract/lifecycle.ts'

/** A running core, whichever way its process was started. One of the four edges. */
export type Child = {
  post(message: ToCore): void
  /** Gives the core one end of a channel to a page of that kind. */
  givePort(port: MessagePortMain, page: PageKind): void
  onMessage(receive: (message: FromCore) => void): void
  /** Called once when the process is gone. */
  onExit(exited: (code: number | null) => void): void
  kill(): void
}
