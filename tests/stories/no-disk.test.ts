import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openProgram } from '../../scripts/stage/program.ts'
import { startSoundServer } from '../../scripts/stage/sound-server.ts'

test('a data folder that cannot be written gives the calm screen and one sentence for staff', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-no-disk-'))
  await using cleaning = new AsyncDisposableStack()
  cleaning.defer(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'file'), '')
  await using sound = await startSoundServer()
  await using program = await openProgram({
    dataDir: join(folder, 'file', 'data'),
    env: { ...sound.env, XDG_CONFIG_HOME: folder },
  })
  await program.page.locator('[data-testid=kiosk][data-state=idle]').waitFor()
  await program.printed('ready')
  await program.page.getByTestId('staff-note-not-saved').waitFor()
  expect(await program.page.getByRole('status').locator('li').count()).toBe(1)
})
