import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { stopChild } from '../../stage/stop-child.ts'
import { toSine } from './test-song.ts'

/** Samples written straight into an open stream: nothing on this machine can be quicker. */
export type RawPlayer = {
  readonly hz: number
  /** Writes a third of a second of sound. Returns the moment, in ms of `performance.now()`. */
  play(): number
  [Symbol.asyncDispose](): Promise<void>
}

const HZ = 1_000
const SECONDS = 0.3
const FORMAT = ['--raw', '--format=float32le', '--rate=48000', '--channels=1', '--latency-msec=5']

/** Opens a stream on the sound card and keeps it open. */
export async function openRawPlayer(soundEnv: Readonly<Record<string, string>>): Promise<RawPlayer> {
  const player = spawn('pacat', ['--playback', ...FORMAT], {
    env: { ...process.env, ...soundEnv },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  await once(player, 'spawn')
  const samples = Buffer.from(toSine(HZ, SECONDS).buffer)
  return {
    hz: HZ,
    play: () => {
      const at = performance.now()
      player.stdin.write(samples)
      return at
    },
    [Symbol.asyncDispose]: () => stopChild(player),
  }
}
