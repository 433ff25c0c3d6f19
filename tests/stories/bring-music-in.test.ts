import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createEar } from '../../scripts/stage/ear.ts'
import { goFirst } from '../../scripts/stage/go-first.ts'
import { openProgram } from '../../scripts/stage/program.ts'
import { startSoundServer } from '../../scripts/stage/sound-server.ts'
import { violationsOf } from '../support/axe.ts'
import { setUpHouse } from '../support/screens/door.ts'
import { steady, writeSong } from '../support/test-song.ts'

const HZ = 587

test('a folder of songs is brought in, stopped half-way, found and listened to', async () => {
  goFirst()
  await using opening = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-music-'))
  opening.defer(() => rm(folder, { recursive: true, force: true }))
  const few = join(folder, 'Platen van thuis')
  const many = join(folder, 'Te veel')
  await Promise.all([mkdir(few), mkdir(many)])
  await writeSong(join(few, 'Anneke Grönloh - Brandend zand.wav'), steady(HZ, 8))
  await writeSong(join(few, 'Tulpen uit Amsterdam.wav'), steady(330, 4))
  for (let song = 0; song < 40; song += 1) await writeSong(join(many, `Lied ${song}.wav`), steady(300 + 10 * song, 20))
  const sound = opening.use(await startSoundServer())
  const program = opening.use(
    await openProgram({
      env: { ...sound.env, DRAAISCHIJF_AUDIO_BUFFER: '2048', DRAAISCHIJF_STICKS: folder },
      flags: ['--workspace'],
    }),
  )
  const { page } = program
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const byId = (id: string) => page.getByTestId(id)
  await setUpHouse(page, { house: 'De Linde', therapist: 'Nadia Bos' })

  // Both folders hang where sticks do: they are noticed without anybody asking.
  await byId('section-library').click()
  await byId('stick-strip').waitFor()
  await byId('bring-in').click()
  expect(await violationsOf(page)).toEqual([])

  await byId('folder-input').setInputFiles(few)
  await byId('import-terms').waitFor()
  await byId('rights-house_purchased').click()
  expect(await violationsOf(page)).toEqual([])
  await byId('import-start').click()
  await page.locator('[data-testid=import-report][data-state=done]').waitFor()
  await expect.poll(() => byId('import-row').count()).toBe(2)
  await byId('import-more').click()

  await byId('stick').filter({ hasText: 'Te veel' }).getByTestId('stick-look').click()
  await byId('rights-public_domain').click()
  await byId('import-start').click()
  await byId('import-row').first().waitFor()
  await byId('import-cancel').click()
  await page.locator('[data-testid=import-report][data-state=cancelled]').waitFor()
  expect(await violationsOf(page)).toEqual([])
  await byId('import-to-library').click()

  await page.keyboard.press('/')
  await page.keyboard.type('gronl')
  await page.locator('[data-testid=track-table][data-total="1"]').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await byId('track-preview').waitFor()
  expect(await violationsOf(page)).toEqual([])

  const recording = await sound.record()
  opening.defer(() => recording.stop())
  const ear = createEar(recording)
  await page.keyboard.press('Space')
  await ear.hears(HZ)
  await page.keyboard.press('Space')
  await ear.hearsSilence()

  // From anywhere: the search box finds the same song and leads to it.
  await byId('section-residents').click()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('tulp')
  await byId('hit-song').waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  await byId('track-preview').waitFor()
  expect(await byId('track-row').count()).toBe(1)
  expect(errors).toEqual([])
})
