import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { stopChild } from '../../stage/stop-child.ts'
import { TEST_SONGS } from './test-song.ts'

/** The Music Player Daemon, private: no file, port or sound of the user's own. */
export type Daemon = {
  /** Plays the song at that place of its queue. Returns the moment it was told, in ms of `performance.now()`. */
  play(place: number): Promise<number>
  stop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const START_MS = 10_000
const LOOK_AGAIN_MS = 50

/**
 * Starts one on the songs of a folder, as its manual says for PulseAudio.
 * @throws when it cannot be started, as where it is not installed
 */
export async function openDaemon(
  folder: string,
  music: string,
  soundEnv: Readonly<Record<string, string>>,
): Promise<Daemon> {
  await mkdir(folder, { recursive: true })
  const address = join(folder, 'socket')
  const config = join(folder, 'mpd.conf')
  await writeFile(config, toConfig(folder, music, address, soundEnv))
  const daemon = spawn('mpd', ['--no-daemon', '--stderr', config], {
    env: { ...process.env, ...soundEnv, HOME: folder, XDG_RUNTIME_DIR: folder },
    stdio: 'ignore',
  })
  const close = () => stopChild(daemon)
  try {
    await once(daemon, 'spawn')
    const ask = createAsking(await connected(daemon, address))
    await ask('update')
    while ((await ask('status')).includes('updating_db')) await pause(LOOK_AGAIN_MS)
    for (const { file } of TEST_SONGS) await ask(`add "${file}"`)
    return {
      play: async (place) => {
        const at = performance.now()
        await ask(`play ${place}`)
        return at
      },
      stop: async () => void (await ask('stop')),
      [Symbol.asyncDispose]: close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

function toConfig(folder: string, music: string, address: string, soundEnv: Readonly<Record<string, string>>): string {
  return `music_directory "${music}"
db_file "${join(folder, 'database')}"
bind_to_address "${address}"
zeroconf_enabled "no"
audio_output {
  type "pulse"
  name "sound card"
  server "${soundEnv['PULSE_SERVER'] ?? ''}"
  mixer_type "none"
}
`
}

async function connected(daemon: ChildProcess, address: string): Promise<Socket> {
  const deadline = performance.now() + START_MS
  for (;;) {
    const line = connect(address)
    // It greets first.
    const isOpen = await once(line, 'data').then(
      () => true,
      () => false,
    )
    if (isOpen) return line
    if (daemon.exitCode !== null || performance.now() > deadline)
      throw new Error('the Music Player Daemon did not start')
    await pause(LOOK_AGAIN_MS)
  }
}

/** One command after another; each is answered with lines of which the last is `OK` or begins with `ACK`. */
function createAsking(line: Socket): (command: string) => Promise<string> {
  return async (command) => {
    line.write(`${command}\n`)
    let answer = ''
    while (!/(^|\n)(OK|ACK .*)\n$/.test(answer)) {
      const [chunk]: unknown[] = await once(line, 'data')
      answer += String(chunk)
    }
    if (answer.includes('ACK ')) throw new Error(`the Music Player Daemon refuses ${command}: ${answer}`)
    return answer
  }
}
