import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../../scripts/setup/repository.ts'
import { openProgram } from '../../scripts/stage/program.ts'
import { runProgram } from '../../scripts/stage/run-program.ts'
import { violationsOf } from '../support/axe.ts'
import { openHome } from '../support/home.ts'
import { inState, logIn, PASSPHRASE, setUpHouse } from '../support/screens/door.ts'

const PICTURES = join(repository, 'out', 'screens')

test('an empty house is set up, locked, and opened again with the printed code', async () => {
  await mkdir(PICTURES, { recursive: true })
  await using program = await openProgram({ flags: ['--workspace'] })
  await program.printed('ready')
  const { page } = program
  await inState(page, 'welcome')
  await page.screenshot({ path: join(PICTURES, 'welcome-nl.png') })
  expect(await violationsOf(page)).toEqual([])
  const code = await setUpHouse(page, { house: 'De Linde', therapist: 'Nadia Bos' })
  await page.click('[data-testid=section-house]')
  await page.waitForSelector('[data-testid="account-Nadia Bos"]')
  expect(await violationsOf(page)).toEqual([])
  await page.click('[data-testid=language]')
  await page.getByText('Who can log in').waitFor()
  await page.click('[data-testid=lock]')
  await inState(page, 'lock')
  await logIn(page, 'not the phrase at all')
  await page.getByText('That is not right.').waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.click('[data-testid=forgot]')
  await page.locator('[data-testid=recovery-code] input').fill(code)
  await page.locator('[data-testid=passphrase] input').fill('another phrase of words')
  await page.locator('[data-testid=passphrase-again] input').fill('another phrase of words')
  await page.click('[data-testid=recover]')
  await page.waitForSelector('[data-testid=recovery-code-text]')
  expect(await page.locator('[data-testid=recovery-code-text]').textContent()).not.toBe(code)
  await page.click('[data-testid=recovery-written]')
  await page.click('[data-testid=recovery-done]')
  await logIn(page, 'another phrase of words')
  // Back where the work was.
  await inState(page, 'house')
})

test('the demo home is one click away and one click gone', async () => {
  await using program = await openProgram({ flags: ['--workspace'] })
  await program.printed('ready')
  const { page } = program
  await inState(page, 'welcome')
  await page.click('[data-testid=enter-demo]')
  await inState(page, 'residents')
  await page.click('[data-testid=section-house]')
  await page.click('[data-testid=leave-demo]')
  await inState(page, 'welcome')
  await setUpHouse(page, { house: 'De Linde', therapist: 'Nadia Bos' })
})

test('beside a running kiosk the workspace opens as a second window of that program', async () => {
  await using home = await openHome()
  const { code, lines } = await runProgram(['--workspace', '--data', home.dataDir], home.program.env)
  expect(code).toBe(0)
  expect(lines).toEqual([`Draaischijf draait al met de map ${home.dataDir}. De werkplek is daar geopend.`])
  const page = await home.window('#workspace')
  await inState(page, 'welcome')
  await setUpHouse(page, { house: 'De Linde', therapist: 'Nadia Bos' })
  await page.click('[data-testid=lock]')
  await logIn(page, PASSPHRASE)
  await inState(page, 'residents')
  await home.shows('idle')
})
