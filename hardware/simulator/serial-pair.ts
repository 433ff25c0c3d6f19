import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Two serial ports joined by a cable that can be pulled. */
export type SerialPair = {
  readonly kioskPath: string
  readonly devicePath: string
  /** Pulls the cable: both ports are gone, at once and without a good-bye. */
  unplug(): Promise<void>
  /** Plugs it in again at the same paths. */
  replug(): Promise<void>
  close(): Promise<void>
}

export class SerialPairError extends Error {
  override readonly name = 'SerialPairError'
  readonly code: 'no-socat' | 'failed'

  constructor(code: 'no-socat' | 'failed', message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

const READY_MS = 5_000
const LOOK_MS = 10

/** Makes a pair of pseudo terminals with `socat`, `kiosk` and `device` in the directory. Throws `SerialPairError`. */
export async function openSerialPair({ directory }: { readonly directory: string }): Promise<SerialPair> {
  const kioskPath = join(directory, 'kiosk')
  const devicePath = join(directory, 'device')
  let cable: ChildProcess | undefined

  async function plug(): Promise<void> {
    const child = spawn('socat', [`pty,raw,echo=0,link=${kioskPath}`, `pty,raw,echo=0,link=${devicePath}`], {
      stdio: 'ignore',
    })
    cable = child
    let failure: SerialPairError | undefined
    child.once('error', (cause) => {
      failure = new SerialPairError('no-socat', 'the program socat cannot be started: install the package socat', {
        cause,
      })
    })
    child.once('exit', () => {
      failure ??= new SerialPairError('failed', `socat cannot make ports in ${directory}`)
    })
    const lateAt = performance.now() + READY_MS
    while (!((await isThere(kioskPath)) && (await isThere(devicePath)))) {
      if (failure !== undefined) throw failure
      if (performance.now() > lateAt) throw new SerialPairError('failed', 'socat made no ports in time')
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    }
  }

  async function unplug(): Promise<void> {
    const child = cable
    cable = undefined
    if (child === undefined) return
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    }
    // A dangling link would sooner or later point to somebody else's terminal.
    await rm(kioskPath, { force: true })
    await rm(devicePath, { force: true })
  }

  try {
    await plug()
  } catch (error) {
    await unplug()
    throw error
  }
  return {
    kioskPath,
    devicePath,
    unplug,
    async replug() {
      await unplug()
      await plug()
    },
    close: unplug,
  }
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}
