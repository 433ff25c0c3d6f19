import type { FromCore, ToCore } from '../contract/lifecycle.ts'
import { liveAs } from './life.ts'
import { openCore } from './compose.ts'
import { toPort } from './emitter-port.ts'

// The core in Electron's utility process: main hands over one end of each page's channel.
type Parent = {
  postMessage(message: FromCore): void
  on(event: 'message', receive: (event: { data: ToCore; ports: readonly Parameters<typeof toPort>[0][] }) => void): void
}

const parent = (process as unknown as { readonly parentPort: Parent }).parentPort
const receive = liveAs({ tell: (message) => parent.postMessage(message), end: (code) => process.exit(code) }, openCore)

parent.on('message', ({ data, ports: [port] }) => receive(data, port && toPort(port)))
