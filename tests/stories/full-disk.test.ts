import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HZ, openHome } from '../support/home.ts'

/** No file of the core may grow past this (dash counts in 512 bytes): its journals are full after some dozen taps. */
const BLOCKS = 400
const MOST_TAPS = 300

test('a disk that fills up: what was confirmed is kept, staff are told, and the music goes on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-full-'))
  await using cleaning = new AsyncDisposableStack()
  cleaning.defer(() => rm(folder, { recursive: true, force: true }))
  // The system itself refuses the core's writes from there on, as a full disk does.
  const limited = join(folder, 'limited-node')
  await writeFile(limited, `#!/bin/sh\nulimit -f ${BLOCKS}\nexec '${process.execPath}' "$@"\n`)
  await chmod(limited, 0o755)
  await using home = await openHome({ env: { DRAAISCHIJF_NODE: limited } })

  home.phone.lift()
  await home.phone.dial('1')
  await home.ear.hears(HZ['1'])
  await home.rest()
  await home.page.getByTestId('react-pleasant').click()
  await home.page.locator('[data-testid=tile][data-step=saved]').waitFor()
  const notSaved = home.page.locator('[data-testid=tile][data-step=not-saved]')
  for (let taps = 0; taps < MOST_TAPS && !(await notSaved.isVisible()); taps += 1) {
    await home.page
      .getByTestId('chip-smiles')
      .click({ timeout: 1_000 })
      .catch(() => undefined) // the tile may change under the finger: that is what is waited for
  }
  await notSaved.waitFor()
  await home.notes('not-saved')

  home.phone.lift()
  await home.phone.dial('2')
  await home.ear.hears(HZ['2'])
  await home.rest()
  await home.program.close()
  expect((await home.events()).filter(({ kind }) => kind === 'reaction')).toMatchObject([{ valence: 'pleasant' }])
  expect(await home.findings()).toBe('')
})
