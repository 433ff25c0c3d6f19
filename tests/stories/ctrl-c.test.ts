import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { repository } from '../../scripts/setup/repository.ts'
import { startDisplay } from '../../scripts/stage/display.ts'
import { NO_DESKTOP } from '../../scripts/stage/program.ts'
import { stopChild } from '../../scripts/stage/stop-child.ts'
import { runCommandLine } from '../../scripts/stage/command-line.ts'

test('Ctrl+C ends npm start cleanly', async () => {
  await using stage = new AsyncDisposableStack()
  const dataDir = await mkdtemp(join(tmpdir(), 'draaischijf-ctrl-c-'))
  stage.defer(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }))
  const display = stage.use(await startDisplay())
  const start = spawn(process.execPath, [join(repository, 'scripts/run.mjs'), 'start', '--data', dataDir], {
    env: { ...process.env, ...NO_DESKTOP, ...display.env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  stage.defer(() => stopChild(start))
  const [first] = await once(createInterface(start.stdout), 'line')
  expect(first).toBe('ready')

  const ended = once(start, 'exit')
  start.kill('SIGINT')
  expect(await ended).toEqual([0, null])
  // Closed, not cut off: the house can be checked at once, and another start is not refused.
  expect(await runCommandLine(['check', '--data', dataDir])).toMatchObject({ code: 0 })
})
