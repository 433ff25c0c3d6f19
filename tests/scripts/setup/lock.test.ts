import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withLock } from '../../../scripts/setup/lock.mjs'
import { openTempFolder } from './temp-folder.ts'

test('two who want the same lock work one after the other', async () => {
  await using folder = await openTempFolder()
  const file = join(folder.path, 'a.lock')
  const steps: string[] = []
  const work = (name: string) =>
    withLock(file, async () => {
      steps.push(`${name} begins`)
      await new Promise((resolve) => setImmediate(resolve))
      steps.push(`${name} ends`)
    })
  await Promise.all([work('one'), work('two')])
  expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
})

test('the lock of a process that died is taken over', async () => {
  await using folder = await openTempFolder()
  const file = join(folder.path, 'a.lock')
  const { pid } = spawnSync(process.execPath, ['--version'])
  writeFileSync(file, String(pid))
  expect(await withLock(file, async () => 'done')).toBe('done')
})

test.runIf(process.platform === 'linux').for([process.pid, process.ppid])(
  'a lock whose process number belongs to another process by now is taken over',
  async (pid) => {
    await using folder = await openTempFolder()
    const file = join(folder.path, 'a.lock')
    writeFileSync(file, `${pid} 1`)
    expect(await withLock(file, async () => 'done')).toBe('done')
  },
)

test('where nobody knows when the holder began, a lock is taken over that is older than any set-up', async () => {
  await using folder = await openTempFolder()
  const file = join(folder.path, 'a.lock')
  writeFileSync(file, String(process.ppid))
  const takenAt = Date.now() / 1_000 - 3 * 60 * 60
  utimesSync(file, takenAt, takenAt)
  expect(await withLock(file, async () => 'done')).toBe('done')
})

test('a lock with our own number that is older than we are is taken over', async () => {
  await using folder = await openTempFolder()
  const file = join(folder.path, 'a.lock')
  writeFileSync(file, String(process.pid))
  const takenAt = Date.now() / 1_000 - process.uptime() - 10
  utimesSync(file, takenAt, takenAt)
  expect(await withLock(file, async () => 'done')).toBe('done')
})

test('an unreadable lock is taken over', async () => {
  await using folder = await openTempFolder()
  const file = join(folder.path, 'a.lock')
  writeFileSync(file, '')
  expect(await withLock(file, async () => 'done')).toBe('done')
})

test('work that fails gives the lock back and leaves nothing behind', async () => {
  await using folder = await openTempFolder()
  const file = join(folder.path, 'below', 'a.lock')
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(file)).toBe(false)
  expect(readdirSync(join(folder.path, 'below'))).toEqual([])
})
