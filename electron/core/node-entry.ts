import type { FromCore, ToCore } from '../contract/lifecycle.ts'
import type { Port } from '../contract/port.ts'
import { liveAs } from './life.ts'
import { openCore } from './compose.ts'

// The core as a child of plain Node: main pumps the pages' messages over the IPC channel, numbered by port.
type Envelope =
  | { readonly life: ToCore }
  | { readonly port: number; readonly message: unknown }
  | { readonly closed: number }
type Ends = { receive: ((message: unknown) => void)[]; closed: (() => void)[] }

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
  if ('port' in envelope) for (const call of ports.get(envelope.port)?.receive ?? []) call(envelope.message)
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
  const ends: Ends = { receive: [], closed: [] }
  ports.set(number, ends)
  return {
    post: (message) => send({ port: number, message }),
    onMessage: (call) => void ends.receive.push(call),
    onClose: (call) => void ends.closed.push(call),
    close: () => closePort(number),
  }
}

function closePort(number: number): void {
  const ends = ports.get(number)
  ports.delete(number)
  for (const call of ends?.closed ?? []) call()
}
