import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHouse } from '../../electron/core/store/house.ts'
import { lockDataFolder } from '../../electron/core/store/lock.ts'
import { type Display, startDisplay } from '../../scripts/stage/display.ts'
import { runProgram } from '../../scripts/stage/run-program.ts'
import { makeHouse } from '../support/run-core.ts'

let display: Display
beforeAll(async () => {
  display = await startDisplay()
})
afterAll(() => display[Symbol.asyncDispose]())

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'draaischijf-refused-'))
  makeHouse(dataDir)
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }))

const start = (...flags: string[]) => runProgram(['--data', dataDir, '--lang', 'en', ...flags], display.env)

test('a place that nobody knows is told in one sentence', async () => {
  expect(await start('--place', 'Nowhere')).toEqual({
    code: 1,
    lines: ['No place or resident has this name: Nowhere. See the names with "npm run cli -- residents".'],
  })
})

test('a house that a newer program wrote is left alone, in one sentence', async () => {
  const house = openHouse(dataDir, Date.now())
  house.playback.prepare("INSERT INTO migration (folder, step, at) VALUES ('care', 999, 1)").run()
  house[Symbol.dispose]()
  expect(await start()).toEqual({
    code: 1,
    lines: [`The folder ${dataDir} was made by a newer Draaischijf. Install the new version on this computer first.`],
  })
})

test('a house into which music is being brought is told in one sentence', async () => {
  using _lock = lockDataFolder(dataDir)
  expect(await start()).toEqual({
    code: 1,
    lines: [`The folder ${dataDir} is busy: music is being brought in. Try again in a moment.`],
  })
})
