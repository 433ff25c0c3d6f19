import type { Port } from '../../electron/contract/port.ts'
import { createPagePort } from './page-port.ts'

/** Hears from the preload that a core can be reached over a new port, or that the core's process ended. */
export function listenToMain(window: Window, heard: { newCore(port: Port): void; coreGone(): void }): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== window.location.origin || event.source !== window) return
    const type = typeOf(event.data)
    const [port] = event.ports
    if (type === 'core-port' && port) heard.newCore(createPagePort(port))
    if (type === 'core-gone') heard.coreGone()
  })
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined
}
