import type { Port } from '../contract/port.ts'

/** What Electron's utility process and Node's worker threads both give: an event emitter with messages. */
type EmitterPort = {
  postMessage(message: unknown): void
  on(event: 'message', receive: (event: { data: unknown }) => void): unknown
  on(event: 'close', closed: () => void): unknown
  start(): void
  close(): void
}

/** A page's end of a channel, as the utility process receives it. */
export function toPort(port: EmitterPort): Port {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (receive) => {
      port.on('message', (event) => receive(event.data))
      port.start() // what came before somebody listened was kept until now
    },
    onClose: (closed) => void port.on('close', closed),
    close: () => port.close(),
  }
}
