import { rm, truncate, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, test } from 'vitest'
import { audioFileOf, titleOf } from '../support/furnish-house.ts'
import { HZ, openHome, type Home } from '../support/home.ts'
import { steady } from '../support/test-song.ts'

let home: Home
beforeAll(async () => {
  home = await openHome({
    favourite: '3',
    songs: {
      '1': steady(220),
      '2': steady(294),
      '3': steady(HZ['3']),
      '4': steady(349),
      '5': steady(494),
      '6': steady(659),
    },
    before: async (dataDir) => {
      await rm(audioFileOf(dataDir, titleOf('1')))
      await truncate(audioFileOf(dataDir, titleOf('2')), 60)
      await truncate(audioFileOf(dataDir, titleOf('6')), 400_000)
      await writeFile(audioFileOf(dataDir, titleOf('4')), 'Dit is geen muziek. '.repeat(50_000))
    },
  })
})
afterAll(() => home[Symbol.asyncDispose]())

test('staff can read that a song could not sound', async () => {
  await home.notes('song-failed')
  await home.logged({ kind: 'device', detail: titleOf('1') })
  await home.logged({ kind: 'device', detail: titleOf('2') })
  await home.logged({ kind: 'device', detail: titleOf('4') })
  await home.logged({ kind: 'device', detail: titleOf('6') })
})

test.for(['1', '2', '4', '6'] as const)('another song comes in the place of number %s', async (digit) => {
  home.phone.lift()
  await home.phone.dial(digit)
  await home.ear.hears(HZ['3'])
  await home.rest()
})

test('a song that goes missing while the program runs is replaced too', async () => {
  await rm(audioFileOf(home.dataDir, titleOf('5')))
  await home.program.close()
  await home.start()
  home.phone.lift()
  await home.phone.dial('5')
  await home.ear.hears(HZ['3'])
  await home.rest()
})
