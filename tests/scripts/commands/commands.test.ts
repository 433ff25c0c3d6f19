import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../../../scripts/setup/repository.ts'

test('every file among the commands is a command of npm, and every command of npm is one of them', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(repository, 'package.json'), 'utf8'),
  )
  const files = readdirSync(join(repository, 'scripts/commands')).map((file) => file.replace(/\.ts$/, ''))
  expect(Object.keys(scripts).toSorted()).toEqual(files.toSorted())
  for (const [name, line] of Object.entries(scripts)) expect(line).toBe(`node scripts/run.mjs ${name}`)
})

test.for(['sing', '../setup/lock', ''])('"%s" is no command', (name) => {
  const run = spawnSync(process.execPath, [join(repository, 'scripts/run.mjs'), name], { encoding: 'utf8' })
  expect(run.status).toBe(2)
  expect(run.stderr).toContain(`There is no command "${name}"`)
})
