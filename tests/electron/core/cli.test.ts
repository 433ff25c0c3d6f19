import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../../../scripts/setup/repository.ts'

const run = (...words: string[]) =>
  spawnSync(process.execPath, [join(repository, 'electron/core/cli.ts'), ...words], { encoding: 'utf8' })

test('wrong use ends with 2 and shows how it is used', () => {
  const { status, stdout, stderr } = run('import', 'songs', '--numbers', '1=a.mp3')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('import FOLDER | residents | list RESIDENT | events | check')
})

test('a problem ends with 1', () => {
  const { status, stdout, stderr } = run('check', '--data', '/nowhere', '--lang', 'en')
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('There is no house in /nowhere yet.')
})
