import type { Port } from '../../electron/contract/port.ts'

/**
 * A DOM MessagePort as the contract's Port. Not every engine tells the page that the other end is gone;
 * whoever learns it another way calls `close`.
 */
export function createPagePort(port: MessagePort): Port {
  const closedListeners: (() => void)[] = []
  let open = true
  const closed = (): void => {
    if (!open) return
    open = false
    for (const tell of closedListeners) tell()
  }
  port.addEventListener('close', closed)
  return {
    post: (message) => {
      if (open) port.postMessage(message)
    },
    onMessage: (receive) => {
      port.addEventListener('message', (event: MessageEvent<unknown>) => receive(event.data))
      port.start()
    },
    onClose: (tell) => {
      closedListeners.push(tell)
    },
    close: () => {
      port.close()
      closed()
    },
  }
}
