import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSerialPair } from '../../hardware/simulator/serial-pair.ts'
import { openSimulatedPhone } from '../../hardware/simulator/simulated-phone.ts'
import { createEar } from '../../scripts/stage/ear.ts'
import { goFirst } from '../../scripts/stage/go-first.ts'
import { openProgram } from '../../scripts/stage/program.ts'
import { startSoundServer } from '../../scripts/stage/sound-server.ts'
import { DIAL_ORDER } from '../../media/choose.ts'
import { countActions } from '../support/actions.ts'
import { inState, PASSPHRASE } from '../support/screens/door.ts'
import { steady, writeSong } from '../support/test-song.ts'

/** Ten notes that nobody can confuse, none near the dial tone's 425 Hz; by number. */
const NOTES = [262, 294, 330, 523, 587, 659, 784, 880, 1047, 1175]
/** What the house asks of somebody who does it for the first time. */
const MOST_ACTIONS = 40

test('from an empty house to ten songs behind ten numbers, and the phone plays them', async () => {
  goFirst()
  await using opening = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-ten-'))
  opening.defer(() => rm(folder, { recursive: true, force: true }))
  const [music, dataDir] = [join(folder, 'Muziek van Riek'), join(folder, 'data')]
  await mkdir(music)
  for (const [index, hz] of NOTES.entries()) {
    await writeSong(join(music, `${String(index + 1).padStart(2, '0')} Lied ${index + 1}.wav`), steady(hz, 8))
  }
  const sound = opening.use(await startSoundServer())
  const env = { ...sound.env, DRAAISCHIJF_AUDIO_BUFFER: '2048' }

  const desk = await openProgram({ dataDir, env, flags: ['--workspace'] })
  try {
    const { page } = desk
    const hands = countActions(page)
    await inState(page, 'welcome')
    await hands.click('begin')
    await hands.type('house-name', 'De Linde')
    await hands.click('next')
    await hands.click('place-kind-none')
    await hands.click('next')
    await hands.type('therapist-name', 'Nadia Bos')
    await hands.type('passphrase', PASSPHRASE)
    await hands.type('passphrase-again', PASSPHRASE)
    await hands.click('next')
    await hands.click('recovery-written')
    await hands.click('recovery-done')
    const setUp = hands.count()

    await hands.click('add-resident')
    await hands.type('new-name', 'De Vries')
    await hands.click('save-resident')
    await hands.click('tab-songs')
    await hands.click('bring-in')
    await hands.folder('folder-input', music)
    await hands.click('rights-house_purchased')
    await hands.click('import-start')
    await page.locator('[data-testid=import-report][data-state=done]').waitFor()
    await hands.click('import-on-dial')
    for (const digit of DIAL_ORDER) {
      const song = `Lied ${digit === '0' ? 10 : digit}`
      await page.locator(`[data-testid=slot-${digit}][aria-label$="${song}"]`).first().waitFor()
    }
    expect(hands.count()).toBeLessThanOrEqual(MOST_ACTIONS)
    console.log(`actions: ${setUp} for the house, ${hands.count() - setUp} for the resident and ten songs`)
  } finally {
    await desk.close()
  }

  const pair = await openSerialPair({ directory: folder })
  opening.defer(() => pair.close())
  const phone = openSimulatedPhone({ path: pair.devicePath, hook: 'down' })
  opening.defer(() => phone.stop())
  const kiosk = opening.use(
    await openProgram({ dataDir, env, flags: ['--serial', pair.kioskPath, '--place', 'De Vries'] }),
  )
  await kiosk.printed('ready')
  await phone.listenedTo()
  const recording = await sound.record()
  opening.defer(() => recording.stop())
  const ear = createEar(recording)
  phone.lift()
  for (const digit of ['1', '5', '0'] as const) {
    await phone.dial(digit)
    await ear.hears(NOTES[DIAL_ORDER.indexOf(digit)] ?? 0)
    await ear.pass(2_600) // the gap after which a digit is a number of its own
  }
})
