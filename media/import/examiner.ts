import { Worker } from 'node:worker_threads'
import type { Examined } from './examine.ts'
import { type ExamineOrder, parseWorkerWord } from './worker-message.ts'

/** Looks into files on a thread of its own, one at a time. */
export type Examiner = AsyncDisposable & {
  /** Null where the file cannot be read, or where looking into it ended the thread or led nowhere. */
  readonly examine: (order: ExamineOrder) => Promise<Examined | null>
}

/** A decoder that says nothing for so long goes in circles: the slowest kiosk measures ten minutes in 30 s. */
const SILENT_MS = 90_000
/** A broken file must not take the memory of the program with it. Sound lies outside this. */
const HEAP_MB = 512

/** Opens the thread at `workerUrl` (import-worker) when it is first needed, and again after one was lost. */
export function openExaminer(workerUrl: URL, silentMs = SILENT_MS): Examiner {
  let worker: Worker | null = null

  function start(): Worker {
    const started = new Worker(workerUrl, {
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    })
    // It may also die between two files; the next one then starts another.
    started
      .on('error', () => {})
      .once('exit', () => {
        if (worker === started) worker = null
      })
    return started
  }

  async function end(): Promise<void> {
    const ended = worker
    worker = null
    await ended?.terminate()
  }

  return {
    async examine(order) {
      worker ??= start()
      const examined = await ask(worker, order, silentMs)
      if (examined === 'lost') await end()
      return examined === 'lost' || examined === 'unreadable' ? null : examined
    },
    [Symbol.asyncDispose]: end,
  }
}

function ask(worker: Worker, order: ExamineOrder, silentMs: number): Promise<Examined | 'unreadable' | 'lost'> {
  const { promise, resolve } = Promise.withResolvers<Examined | 'unreadable' | 'lost'>()
  const lost = (): void => resolve('lost')
  const silence = setTimeout(lost, silentMs)
  const receive = (message: unknown): void => {
    const word = parseWorkerWord(message)
    if (word.type === 'alive') silence.refresh()
    else resolve(word.type === 'examined' ? word.examined : 'unreadable')
  }
  worker.on('message', receive).once('error', lost).once('exit', lost)
  worker.postMessage(order)
  return promise.finally(() => {
    clearTimeout(silence)
    worker.off('message', receive).off('error', lost).off('exit', lost)
  })
}
