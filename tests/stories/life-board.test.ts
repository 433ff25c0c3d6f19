import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { repository } from '../../scripts/setup/repository.ts'
import { eventually } from '../../scripts/stage/eventually.ts'
import { openProgram } from '../../scripts/stage/program.ts'
import { violationsOf } from '../support/axe.ts'
import { balloon, bringPhoto, caption, hang, placeOf } from '../support/screens/board.ts'
import { inState, logIn, PASSPHRASE, setUpHouse } from '../support/screens/door.ts'

const PICTURES = join(repository, 'out', 'screens')

/** A picture of the test's own making, in the page because a page can draw. */
const drawn = async (page: Page): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate(() => {
      const canvas = document.createElement('canvas')
      canvas.width = 900
      canvas.height = 600
      const pen = canvas.getContext('2d')
      if (pen !== null) {
        pen.fillStyle = '#d9922e'
        pen.fillRect(0, 0, 900, 600)
      }
      return canvas.toDataURL('image/png').split(',')[1] ?? ''
    }),
    'base64',
  )

/** The head of a PNG of 12,000 by 8,400: enough to know that it must not be opened. */
function hundredMegapixels(): Buffer {
  const head = Buffer.alloc(64)
  head.write('\x89PNG\r\n\x1a\n', 'latin1')
  head.writeUInt32BE(12_000, 16)
  head.writeUInt32BE(8_400, 20)
  return head
}

async function addResident(page: Page, name: string): Promise<void> {
  await page.click('[data-testid=add-resident]')
  await page.locator('[data-testid=new-name] input').fill(name)
  await page.click('[data-testid=save-resident]')
}

test('a life board is hung by mouse and by keys, and what was being typed outlives the lock', async () => {
  await mkdir(PICTURES, { recursive: true })
  await using program = await openProgram({ flags: ['--workspace'] })
  await program.printed('ready')
  const { page } = program
  await inState(page, 'welcome')
  await setUpHouse(page, { house: 'De Linde', therapist: 'Nadia Bos' })
  await addResident(page, 'De Vries')
  await inState(page, 'resident')
  await page.click('[data-testid=tab-board]')
  await page.getByText('Leeg is ook goed.').first().waitFor()
  expect(await violationsOf(page)).toEqual([])

  // By keys alone: a word, its teller, and its place.
  await hang(page, 'word', 'Zeg maar Riek')
  await page.click('[data-testid=teller-resident]')
  await page.getByText('De Vries zelf ·').waitFor()
  const word = balloon(page, 'Zeg maar Riek')
  const before = await placeOf(word)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+ArrowLeft')
  await eventually('it hangs further left', async () => (await placeOf(word)).x < before.x - 20 || undefined)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('balloon-word')

  // By mouse: a photo, dragged.
  await page.click('[data-testid=add-photo]')
  for (const [name, buffer, sentence] of [
    ['leeg.jpg', Buffer.alloc(0), 'Dit bestand is leeg.'],
    ['foto.jpg', Buffer.from('\0\0\0\x18ftypisom0000', 'latin1'), 'Dit is een filmpje'],
    ['groot.png', hundredMegapixels(), 'Deze foto is te groot voor deze computer: 101 megapixel.'],
    ['foto.heic', Buffer.from('\0\0\0\x18ftypheic0000', 'latin1'), 'Dit is een HEIC-foto'],
  ] as const) {
    await bringPhoto(page, name, buffer)
    await page.getByText(sentence).waitFor()
  }
  await bringPhoto(page, 'zee.png', await drawn(page))
  await page.waitForSelector('[data-testid=photo-crop]')
  expect(await violationsOf(page)).toEqual([])
  await page.click('[data-testid=photo-use]')
  await page.waitForSelector('[data-testid=balloon-photo]')
  await caption(page, 'Elke zomer naar zee')
  await page.waitForSelector('[data-testid=balloon-photo] [data-kept=there]')
  const photo = balloon(page, 'Elke zomer naar zee')
  const hung = await placeOf(photo)
  await page.mouse.move(hung.x + 60, hung.y + 60)
  await page.mouse.down()
  await page.mouse.move(hung.x + 160, hung.y + 90, { steps: 5 })
  await page.mouse.up()
  await eventually('it was dragged', async () => Math.abs((await placeOf(photo)).x - hung.x - 100) < 3 || undefined)
  await page.click('[data-testid=undo]')
  await eventually('it hangs where it hung', async () => Math.abs((await placeOf(photo)).x - hung.x) < 3 || undefined)
  expect(await violationsOf(page)).toEqual([])
  await page.screenshot({ path: join(PICTURES, 'board-nl.png') })

  // Locked in the middle of a sentence.
  await page.locator('[data-testid=balloon-note] textarea').fill('Met de trein, en dan lop')
  await page.click('[data-testid=lock]')
  await inState(page, 'lock')
  await logIn(page, PASSPHRASE)
  await page.waitForSelector('[data-testid=balloon-note]')
  expect(await page.locator('[data-testid=balloon-note] textarea').inputValue()).toBe('Met de trein, en dan lop')
  await page.click('[data-testid=language]')
  await page.getByText('Take off the board').waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.screenshot({ path: join(PICTURES, 'board-en.png') })
})

test('a story is told with its teller, outlives the lock half-told, and stands in the timeline', async () => {
  await mkdir(PICTURES, { recursive: true })
  await using program = await openProgram({ flags: ['--workspace'] })
  await program.printed('ready')
  const { page } = program
  await inState(page, 'welcome')
  await setUpHouse(page, { house: 'De Linde', therapist: 'Nadia Bos' })
  await addResident(page, 'De Vries')
  await inState(page, 'resident')
  await page.click('[data-testid=tab-story]')
  await page.getByText('Nog geen verhalen.').waitFor()
  await page.click('[data-testid=tell]')
  await page.locator('[data-testid=story-text] textarea').fill('Jan kon niet dansen, maar')
  await page.click('[data-testid=teller-resident]')
  expect(await violationsOf(page)).toEqual([])
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid=lock]')?.click())
  await inState(page, 'lock')
  await logIn(page, PASSPHRASE)
  const text = page.locator('[data-testid=story-text] textarea')
  await text.waitFor()
  expect(await text.inputValue()).toBe('Jan kon niet dansen, maar')
  await text.fill('Jan kon niet dansen, maar hij deed het toch.')
  await page.click('[data-testid=story-save]')
  await page.locator('[data-testid=story].own', { hasText: 'hij deed het toch' }).waitFor()
  await page.locator('[data-testid=story]', { hasText: 'De Vries zelf' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.screenshot({ path: join(PICTURES, 'story-nl.png') })
  await page.click('[data-testid=undo]')
  await page.getByText('Nog geen verhalen.').waitFor()
})

test('a carer sees what may be shown of a board, with who told it, and can change nothing', async () => {
  await mkdir(PICTURES, { recursive: true })
  await using program = await openProgram({ flags: ['--workspace'] })
  await program.printed('ready')
  const { page } = program
  await inState(page, 'welcome')
  await setUpHouse(page, { house: 'De Linde', therapist: 'Nadia Bos' })
  await page.click('[data-testid=section-house]')
  await page.click('[data-testid=add-account]')
  await page.locator('[data-testid=person-name] input').fill('Samira Haddad')
  await page.click('[data-testid=person-role-caregiver]')
  await page.locator('[data-testid=pin] input').fill('2580')
  await page.click('[data-testid=keep-account]')
  await page.waitForSelector('[data-testid="account-Samira Haddad"]')
  await page.click('[data-testid=section-residents]')
  await addResident(page, 'De Vries')
  await inState(page, 'resident')
  await page.click('[data-testid=tab-board]')
  await hang(page, 'saying', 'Alles op zijn tijd.')
  await page.click('[data-testid=may-be-shown]')
  await page.waitForSelector('[data-testid=may-be-shown][data-selected]')
  await hang(page, 'word', 'Alleen voor Nadia')
  await page.click('[data-testid=lock]')
  await inState(page, 'lock')
  await page.click('[data-testid=someone-else]')
  await page.click('[data-testid="name-Samira Haddad"]')
  await logIn(page, '2580')
  await inState(page, 'residents')
  await page.click('[data-testid="resident-De Vries"]')
  await page.waitForSelector('[data-testid=shown-board] li')
  expect(await page.locator('[data-testid=shown-board] li').count()).toBe(1)
  await page.locator('[data-testid=shown-board] li', { hasText: 'Alles op zijn tijd.' }).waitFor()
  await page.getByText('Nadia Bos, muziektherapeut ·').waitFor()
  expect(await page.locator('[data-testid=shown-board] button, [data-testid=shown-board] input').count()).toBe(0)
  expect(await violationsOf(page)).toEqual([])
  await page.screenshot({ path: join(PICTURES, 'board-carer-nl.png') })
})
