import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Recording, startRecording } from './recording.ts'
import { endWithUs, stopChild } from './stop-child.ts'

/** A sound card of its own that nobody hears, except who records it. */
export type SoundServer = {
  /** To be given to the programs that shall play on it. */
  readonly env: Readonly<Record<string, string>>
  /** Hears what a resident would hear, from now on. Resolves when the first samples came. */
  record(): Promise<Recording>
  /** The sound card is gone, without a farewell. */
  kill(): Promise<void>
  /** It is back, at the same place. */
  restart(): Promise<void>
  stop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const SINK = 'draaischijf'
const START_MS = 10_000

/**
 * Starts a PulseAudio with one null sink in a temporary folder. Nothing of the user's own sound is touched.
 * @throws when there is no pulseaudio or it does not start
 */
export async function startSoundServer(): Promise<SoundServer> {
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-sound-'))
  const socket = join(folder, 'native')
  const clientConfig = join(folder, 'client.conf')
  await writeFile(clientConfig, 'autospawn = no\nenable-shm = no\n')
  // The rate that programs are told to play at, as on most machines; any other would have to be resampled.
  await writeFile(join(folder, 'daemon.conf'), 'default-sample-rate = 48000\n')
  const env = { PULSE_SERVER: `unix:${socket}`, PULSE_CLIENTCONFIG: clientConfig, PULSE_SINK: SINK }
  const start = async () => {
    const server = spawnServer(folder, socket)
    await answering(server, socket)
    return server
  }
  let server = await start()
  let listener = keepAwake(env)
  const stop = async () => {
    await stopChild(listener)
    await stopChild(server)
    await rm(folder, { recursive: true, force: true })
  }
  return {
    env,
    record: () => startRecording(`${SINK}.monitor`, env),
    kill: async () => {
      server.kill('SIGKILL')
      await stopChild(server)
      await rm(socket, { force: true })
    },
    restart: async () => {
      await stopChild(listener)
      await stopChild(server)
      server = await start()
      listener = keepAwake(env)
    },
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

function spawnServer(folder: string, socket: string): ChildProcess {
  const modules = [
    `module-null-sink sink_name=${SINK} rate=48000 channels=2 format=float32le`,
    // Last: where it answers, the sink is there.
    `module-native-protocol-unix auth-anonymous=1 socket=${socket}`,
  ]
  const args = [
    '-n',
    '--daemonize=no',
    '--use-pid-file=no',
    '--exit-idle-time=-1',
    '--disable-shm=yes',
    '--realtime=no',
  ]
  const server = spawn('pulseaudio', [...args, ...modules.map((module) => `--load=${module}`)], {
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      XDG_RUNTIME_DIR: folder,
      PULSE_RUNTIME_PATH: folder,
      PULSE_STATE_PATH: folder,
      PULSE_CONFIG: join(folder, 'daemon.conf'),
    },
    stdio: 'ignore',
  })
  endWithUs(server)
  return server
}

/**
 * A null sink to which nobody listens in a hurry works in blocks of 2 s and finishes one before it hurries. Someone
 * who always listens makes every later recording begin at once.
 */
function keepAwake(env: Readonly<Record<string, string>>): ChildProcess {
  const listener = spawn(
    'parec',
    ['--raw', `--device=${SINK}.monitor`, '--latency-msec=5', '--rate=8000', '--channels=1'],
    {
      env: { ...process.env, ...env },
      stdio: 'ignore',
    },
  )
  endWithUs(listener)
  // Whoever records will find out and say so.
  listener.once('error', () => undefined)
  return listener
}

function canConnect(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const line = connect(socket)
    line.once('connect', () => {
      line.destroy()
      resolve(true)
    })
    line.once('error', () => resolve(false))
  })
}

async function answering(server: ChildProcess, socket: string): Promise<void> {
  const failed: { reason?: string } = {}
  server.once('error', (error) => (failed.reason = error.message))
  server.once('exit', () => (failed.reason ??= 'it ended at its start'))
  const deadline = performance.now() + START_MS
  while (!(await canConnect(socket))) {
    if (performance.now() > deadline) failed.reason ??= 'it does not answer'
    if (failed.reason !== undefined) {
      await stopChild(server)
      throw new Error(`PulseAudio did not start: ${failed.reason}`)
    }
    await pause(20)
  }
}
