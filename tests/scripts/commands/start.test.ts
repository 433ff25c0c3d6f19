import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../../../scripts/setup/repository.ts'

test.runIf(process.platform === 'linux')('without a screen npm start says so and offers the demo', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(repository, 'scripts/commands/start.ts')], {
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain('There is no screen here')
  expect(stderr).toContain('npm run demo')
})
