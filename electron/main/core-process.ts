import { fork } from 'node:child_process'
import { utilityProcess, type MessagePortMain } from 'electron'
import type { FromCore, ToCore } from '../contract/lifecycle.ts'
import type { Child } from './child.ts'

/** Message to a core on plain Node: its life, or a message for the page's port with this number. */
export type Envelope =
  | { readonly life: ToCore | FromCore }
  | { readonly port: number; readonly message: unknown }
  | { readonly closed: number }

/** The core in Electron's own utility process: it gets the page's port itself. Needs Node-API 10. */
export function forkUtilityCore(entry: string): Child {
  const child = utilityProcess.fork(entry, [], { serviceName: 'draaischijf-core', stdio: 'inherit' })
  return {
    post: (message) => child.postMessage(message),
    givePort: (port, page) => child.postMessage({ type: 'port', page } satisfies ToCore, [port]),
    onMessage: (receive) => void child.on('message', receive),
    onExit: (exited) => void child.once('exit', exited),
    kill: () => void child.kill(),
  }
}

/** The core does little at a time: a small heap, small code and one thread of V8's own spare some of what Node takes. */
const SMALL = ['--max-semi-space-size=1', '--optimize-for-size', '--v8-pool-size=1']

/**
 * The core on a Node of its own, where Electron's is too old for the store. Its IPC carries the pages'
 * messages too: they are pumped between the two without being read.
 */
export function forkNodeCore(entry: string, nodePath: string): Child {
  const child = fork(entry, [], {
    execPath: nodePath,
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: SMALL,
  })
  const ports = new Map<number, MessagePortMain>()
  let lastPort = 0
  const send = (envelope: Envelope): void => {
    if (child.connected) child.send(envelope)
  }
  const receivers: ((message: FromCore) => void)[] = []
  // main never needs to know what a page and the core say to each other
  child.on('message', (envelope: Envelope) => {
    if ('port' in envelope) ports.get(envelope.port)?.postMessage(envelope.message)
    else if ('life' in envelope) for (const receive of receivers) receive(envelope.life as FromCore)
  })
  child.on('error', () => undefined) // an exit follows, or the process never was: both end in onExit
  let gone = false
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.once('error', () => resolve(null))
  })
  void exited.then(() => {
    gone = true
    for (const port of ports.values()) port.close()
    ports.clear()
  })
  return {
    post: (message) => send({ life: message }),
    givePort: (port, page) => {
      if (gone) return port.close()
      lastPort += 1
      const number = lastPort
      ports.set(number, port)
      port.on('message', (event) => send({ port: number, message: event.data }))
      port.on('close', () => {
        ports.delete(number)
        send({ closed: number })
      })
      send({ life: { type: 'port', page } })
      port.start()
    },
    onMessage: (receive) => void receivers.push(receive),
    onExit: (call) => void exited.then(call),
    kill: () => void child.kill('SIGKILL'),
  }
}
