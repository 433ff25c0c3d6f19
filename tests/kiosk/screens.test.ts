import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDisplay, type Display } from '../../scripts/stage/display.ts'
import { openProgram, type Program } from '../../scripts/stage/program.ts'
import { repository } from '../../scripts/setup/repository.ts'
import { auditPage } from './screens/audit-page.ts'
import { pressesOf, publish, showSnapshot } from './screens/show-snapshot.ts'
import { atRest, COVERS, everyState } from './screens/snapshots.ts'

// The real page in the real window, with a core of the test's own at the other end of the port.

/** On the stage's own size: residents and staff, px and luminance. */
const DAY = { textPx: 36, staffTextPx: 20, targetPx: 96, staffTargetPx: 64, contrast: 7 }
const PICTURES = join(repository, 'out', 'screens')
let display: Display
let program: Program

beforeAll(async () => {
  display = await startDisplay({ width: 1920, height: 1080 })
  program = await openProgram({ env: display.env })
  await program.printed('ready')
  await program.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setBounds({ x: 0, y: 0, width: 1920, height: 1080 })
  })
  const songs = join(repository, 'media', 'demo', 'songs')
  await mkdir(PICTURES, { recursive: true })
  for (const cover of COVERS) await cp(join(songs, cover), join(program.dataDir, 'pictures', cover))
  await program.page.emulateMedia({ reducedMotion: 'reduce' })
})
afterAll(async () => {
  await program.close()
  await display.stop()
})

const resize = (width: number, height: number): Promise<void> =>
  program.app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const)

for (const language of ['nl', 'en'] as const) {
  for (const [name, snapshot] of everyState(language)) {
    test(`${name} can be read and reached (${language})`, async () => {
      await resize(1920, 1080)
      await showSnapshot(program.page, snapshot)
      await program.page.screenshot({ path: join(PICTURES, `${name.replaceAll(' ', '-')}-${language}.png`) })
      expect(await program.page.evaluate(auditPage, DAY)).toEqual([])
    })
  }
}

test.each(['idle', 'playing without a horn', 'ended', 'panel 6'])(
  '%s keeps its letters large in a small window',
  async (name) => {
    await resize(1280, 720)
    for (const [state, snapshot] of everyState('nl')) {
      if (state === name) await showSnapshot(program.page, snapshot)
    }
    expect(
      await program.page.evaluate(auditPage, {
        textPx: 36,
        staffTextPx: 13,
        targetPx: 64,
        staffTargetPx: 42,
        contrast: 7,
      }),
    ).toEqual([])
  },
)

test.each(['idle', 'playing', 'ended saved', 'message emergency'])(
  '%s is as readable on the dimmed paper of the night',
  async (name) => {
    await resize(1920, 1080)
    for (const [state, snapshot] of everyState('nl')) {
      if (state === name) await showSnapshot(program.page, snapshot)
    }
    await program.page.getByTestId('kiosk').evaluate((kiosk) => kiosk.setAttribute('data-night', 'true'))
    await program.page.screenshot({ path: join(PICTURES, `night-${name.replaceAll(' ', '-')}.png`) })
    const findings = await program.page.evaluate(auditPage, DAY)
    await program.page.getByTestId('kiosk').evaluate((kiosk) => kiosk.setAttribute('data-night', 'false'))
    expect(findings).toEqual([])
  },
)

test('Tab walks the numbers as a dial has them, Enter dials once however long it is held, and Escape does nothing', async () => {
  await resize(1920, 1080)
  await showSnapshot(program.page, atRest('nl'))
  const { page } = program
  const walked: (string | null)[] = []
  for (let step = 0; step < 10; step += 1) {
    await page.keyboard.press('Tab')
    walked.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null))
  }
  expect(walked.map((label) => label?.slice(0, 1))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'])
  expect([walked[3], walked[7]]).toEqual(['4: Daar wordt aan de deur geklopt', '8: leeg'])
  await page.keyboard.down('Enter')
  await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await page.keyboard.press('Escape')
  expect(await pressesOf(page)).toEqual([
    { digit: '0', via: 'key', down: true },
    { digit: '0', via: 'key', down: false },
  ])
})

test('the hole that is pressed has its ring before anybody answered', async () => {
  await resize(1920, 1080)
  await showSnapshot(program.page, atRest('nl'))
  const hole = program.page.getByTestId('dial-5')
  await hole.locator('.well').click()
  expect(await hole.getAttribute('class')).toContain('chosen')
  expect(await pressesOf(program.page)).toEqual([
    { digit: '5', via: 'touch', down: true },
    { digit: '5', via: 'touch', down: false },
  ])
})

test('a finger that turns its hole to the stop has dialled once', async () => {
  await showSnapshot(program.page, atRest('nl'))
  const { page } = program
  const well = await page.getByTestId('dial-1').locator('.well').boundingBox()
  const dial = await page.locator('.dial').boundingBox()
  if (well === null || dial === null) throw new Error('there is no dial')
  await page.mouse.move(well.x + well.width / 2, well.y + well.height / 2)
  await page.mouse.down()
  for (const angle of [66, 74, 84, 96, 108]) {
    const turned = (angle * Math.PI) / 180
    const radius = dial.width * 0.392
    await page.mouse.move(
      dial.x + dial.width / 2 + radius * Math.sin(turned),
      dial.y + dial.height / 2 - radius * Math.cos(turned),
    )
  }
  expect(await page.locator('.dial').evaluate((each) => each.style.getPropertyValue('--turn'))).toBe('32deg')
  await page.mouse.up()
  expect(await pressesOf(page)).toEqual([
    { digit: '1', via: 'touch', down: true },
    { digit: '1', via: 'touch', down: false },
  ])
})

test('a dialled number is seen large until its song has the screen', async () => {
  const { page } = program
  await showSnapshot(page, { ...atRest('nl'), screen: { type: 'tone' } })
  await publish(page, 'echo', { digit: '0' })
  await page.getByTestId('preview').waitFor()
  const playing = everyState('nl').find(([name]) => name === 'playing bare')?.[1]
  await publish(page, 'screen', playing?.screen)
  await page.getByTestId('song-title').waitFor()
  expect(await page.getByTestId('song-title').textContent()).toBe('Wilhelmus')
})
