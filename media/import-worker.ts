// Entry of the worker thread that looks into files during an import: decoding and measuring keep a
// processor busy for seconds, and the thread that serves the phone must never wait for that. It dies
// with its owner (or is ended by it, where a broken file leads a decoder in circles).
import { Console } from 'node:console'
import { setPriority } from 'node:os'
import { Writable } from 'node:stream'
import { parentPort } from 'node:worker_threads'
import { examine } from './import/examine.ts'
import { parseExamineOrder, type WorkerWord } from './import/worker-message.ts'

const ALIVE_EVERY_MS = 1_000

// A song that somebody dials comes before one that is being looked into. On Linux this is said of the calling thread
// alone (setpriority(2)); elsewhere it would slow the whole core.
if (process.platform === 'linux') setPriority(10)

// The decoders print every stumble; a broken file may hold thousands, and each would travel to the owner.
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
globalThis.console = new Console(nowhere)

let saidAt = 0

function say(word: WorkerWord): void {
  saidAt = Date.now()
  parentPort?.postMessage(word)
}

parentPort?.on('message', (message: unknown) => {
  const { path, isToBeHeard } = parseExamineOrder(message)
  examine(path, isToBeHeard, () => {
    if (Date.now() - saidAt >= ALIVE_EVERY_MS) say({ type: 'alive' })
  }).then(
    (examined) => say({ type: 'examined', examined }),
    () => say({ type: 'unreadable' }),
  )
})
