import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openSerialPair } from '../../hardware/simulator/serial-pair.ts'
import { openSimulatedPhone } from '../../hardware/simulator/simulated-phone.ts'
import { repository } from '../../scripts/setup/repository.ts'
import { startDisplay } from '../../scripts/stage/display.ts'
import { createEar } from '../../scripts/stage/ear.ts'
import { startSoundServer } from '../../scripts/stage/sound-server.ts'
import { stopChild } from '../../scripts/stage/stop-child.ts'
import { furnishHouse } from '../support/furnish-house.ts'
import { HZ, THREE_SONGS } from '../support/home.ts'

const PACKED = join(repository, 'out/pack/linux-unpacked')
const PACKING_MS = 180_000

beforeAll(async () => {
  const packing = spawn(process.execPath, [join(repository, 'scripts/commands/pack.ts'), '--test-runtime'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await once(packing, 'exit')
  expect(packing.exitCode).toBe(0)
}, PACKING_MS)

/** Resolves with the first line it writes; rejects when it ends without one. */
async function firstLine(program: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of program.stdout ?? []) {
    text += String(chunk)
    if (text.includes('\n')) return text.slice(0, text.indexOf('\n'))
  }
  throw new Error(`it ended with ${JSON.stringify(text)}`)
}

test('the packed program plays a song, started in an empty folder with nothing but a house and a phone', async () => {
  await using stage = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-packed-'))
  stage.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  const empty = join(folder, 'empty')
  const dataDir = join(folder, 'data')
  await mkdir(empty)
  await furnishHouse(dataDir, { songs: THREE_SONGS })
  const display = stage.use(await startDisplay())
  const sound = stage.use(await startSoundServer())
  const pair = await openSerialPair({ directory: folder })
  stage.defer(() => pair.close())
  const phone = openSimulatedPhone({ path: pair.devicePath, hook: 'down' })
  stage.defer(() => phone.stop())

  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const program = spawn(join(PACKED, 'draaischijf'), [...asRoot, '--data', dataDir, '--serial', pair.kioskPath], {
    cwd: empty,
    // Nothing of this checkout: neither its Node nor its folders.
    env: { PATH: '/usr/bin:/bin', HOME: empty, DBUS_SESSION_BUS_ADDRESS: 'disabled:', ...display.env, ...sound.env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  stage.defer(() => stopChild(program))
  expect(await firstLine(program)).toBe('ready')
  await phone.listenedTo()
  const ear = createEar(stage.use(await sound.record()))
  phone.lift()
  await phone.dial('2')
  await ear.hears(HZ['2'])

  const ended = once(program, 'exit')
  program.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(await readdir(join(PACKED, 'resources'))).not.toContain('app')
})
