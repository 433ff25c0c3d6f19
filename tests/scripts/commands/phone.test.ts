import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../../../scripts/setup/repository.ts'
import { openTempFolder } from '../setup/temp-folder.ts'

test.runIf(process.platform === 'linux')('the phone to type on brings its cable, or says how to get it', async () => {
  await using folder = await openTempFolder()
  // A machine on which nothing is installed and nothing can be.
  const refuses = { mode: 0o755 }
  for (const name of ['dpkg-query', 'apt-get', 'apt-cache'])
    await writeFile(join(folder.path, name), '#!/bin/sh\nexit 1\n', refuses)
  const { status, stderr } = spawnSync(process.execPath, [join(repository, 'scripts/commands/phone.ts')], {
    env: { PATH: folder.path, DRAAISCHIJF_CACHE: folder.path },
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toMatch(/installing socat|install -y socat|missing here: socat/)
})
