import { expect, test } from 'vitest'
import { openProgram } from '../../scripts/stage/program.ts'
import { startSoundServer } from '../../scripts/stage/sound-server.ts'

// An Electron whose Node can load the store runs the core in its own utility process. The one at hand may be
// older: without a store the same entry, the same ports and the same page prove the way.
test('a core in the utility process serves the page over its own port', async () => {
  await using sound = await startSoundServer()
  await using program = await openProgram({ flags: ['--utility', '--storeless'], env: sound.env })
  await program.printed('ready')
  const kiosk = program.page.getByTestId('kiosk')
  await kiosk.and(program.page.locator('[data-state=idle]')).waitFor()
  const kinds = await program.app.evaluate(({ app }) => app.getAppMetrics().map((one) => one.name ?? one.type))
  expect(kinds).toContain('draaischijf-core')

  await program.page.keyboard.press('Space')
  await kiosk.and(program.page.locator('[data-state=tone]')).waitFor()
  await program.page.keyboard.press('3')
  await kiosk.and(program.page.locator('[data-state=message]')).waitFor()
  await program.page.keyboard.press('Space')
  await kiosk.and(program.page.locator('[data-state=idle]')).waitFor()
})
