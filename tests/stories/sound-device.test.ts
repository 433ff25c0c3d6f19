import { test } from 'vitest'
import { HZ, openHome } from '../support/home.ts'

test('a sound device that is lost is told to staff, and the music comes back with it', async () => {
  await using home = await openHome()
  home.phone.lift()
  await home.phone.dial('1')
  await home.ear.hears(HZ['1'])
  await home.sound.kill()
  await home.notes('no-sound')
  await home.logged({ kind: 'device', what: 'sound-lost' })
  await home.sound.restart()
  const ear = await home.listen()
  await ear.hears(HZ['1'], 15_000)
  await home.notes('no-sound', false)
  await home.shows('playing')
  home.phone.hangUp()
  await ear.hearsSilence()
})
