import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HZ, openHome } from '../support/home.ts'

test.for(['kiosk.sqlite', 'dossier.sqlite'])('a damaged %s is put aside, and the songs are there', async (store) => {
  await using home = await openHome()
  await home.program.close()
  await writeFile(join(home.dataDir, store), 'Dit was ooit een bestand. '.repeat(2_000))
  await home.start()
  await home.notes('store-damaged')
  expect(readdirSync(home.dataDir).filter((name) => name.startsWith(`${store}.damaged-`))).toHaveLength(1)
  home.phone.lift()
  await home.phone.dial('2')
  await home.ear.hears(HZ['2'])
  await home.rest()
  await home.logged({ kind: 'play', end_reason: 'hung_up' })
  expect(await home.findings()).toBe('')
})
