import type { FromCore, ToCore } from '../contract/lifecycle.ts'
import type { Port } from '../contract/port.ts'
import { liveAs } from './life.ts'
import { openCore } from './compose.ts'

// The core as a child of plain Node: main pumps the pages' messages over the IPC channel, numbered by port.
type Envelope =
  | { readonly life: ToCore }
  | { readonly port: number; readonly message: unknown }
  | { readonly closed: number }
/** `early` keeps what a page says while the core is still opening its files; null once somebody listens. */
type Ends = { receive: ((message: unknown) => void) | null; early: unknown[]; closed: (() => void)[] }

const ports = new Map<number, Ends>()
let lastPort = 0

const send = (envelope: object): void => {
  if (process.connected) process.send?.(envelope)
}
const receive = liveAs(
  { tell: (message: FromCore) => send({ life: message }), end: (code) => process.exit(code) },
  openCore,
)

process.on('message', (envelope: Envelope) => {
  if ('port' in envelope) deliver(ports.get(envelope.port), envelope.message)
  else if ('closed' in envelope) closePort(envelope.closed)
  else if (envelope.life.type === 'port') receive(envelope.life, openPort())
  else receive(envelope.life)
})
// Main is gone: nobody is left to play for. What was confirmed is on disk.
process.on('disconnect', () => receive({ type: 'stop' }))
// A terminal sends Ctrl+C to the whole group; main decides when the core stops.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => undefined)

function openPort(): Port {
  lastPort += 1
  const number = lastPort
  const ends: Ends = { receive: null, early: [], closed: [] }
  ports.set(number, ends)
  return {
    post: (message) => send({ port: number, message }),
    onMessage: (call) => {
      ends.receive = call
      for (const message of ends.early.splice(0)) call(message)
    },
    onClose: (call) => void ends.closed.push(call),
    close: () => closePort(number),
  }
}

function deliver(ends: Ends | undefined, message: unknown): void {
  if (ends?.receive) ends.receive(message)
  else ends?.early.push(message)
}

function closePort(number: number): void {
  const ends = ports.get(number)
  ports.delete(number)
  for (const call of ends?.closed ?? []) call()
}
