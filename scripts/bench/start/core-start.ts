import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { CoreConfig, FromCore, ToCore } from '../../../electron/contract/lifecycle.ts'
import { repository } from '../../setup/repository.ts'
import { stopChild } from '../../stage/stop-child.ts'

const RUNS = 10
/** The core's entry on plain Node wraps what main and the core tell each other. */
type Envelope<M> = { readonly life: M }

/** From forking the core, as main does, until it says `started`, in ms. The first run is not counted. */
export async function measureCoreStart(dataDir: string): Promise<readonly number[]> {
  const times: number[] = []
  for (let run = 0; run <= RUNS; run += 1) {
    const ms = await startOnce(dataDir)
    if (run > 0) times.push(ms)
  }
  return times
}

async function startOnce(dataDir: string): Promise<number> {
  const config: CoreConfig = {
    dataDir,
    assetsDir: join(repository, 'out/app/media'),
    serialPath: null,
    placeName: null,
    language: 'nl',
    virtualPhone: true,
    storeless: false,
    restarted: false,
    kioskWindow: true,
  }
  const began = performance.now()
  const core = fork(join(repository, 'out/app/core/node-entry.js'), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  })
  const send = (message: ToCore) => core.send({ life: message } satisfies Envelope<ToCore>)
  try {
    send({ type: 'start', config })
    const [answer]: Envelope<FromCore>[] = await once(core, 'message')
    const tookMs = performance.now() - began
    if (answer?.life.type !== 'started') throw new Error(`the core did not start: ${answer?.life.type}`)
    const ended = once(core, 'exit')
    send({ type: 'stop' })
    await ended
    return tookMs
  } finally {
    await stopChild(core)
  }
}
