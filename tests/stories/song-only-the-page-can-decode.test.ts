import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommandLine } from '../../scripts/stage/command-line.ts'
import { eventually } from '../../scripts/stage/eventually.ts'
import { RESIDENT } from '../support/furnish-house.ts'
import { openHome } from '../support/home.ts'

const AAC = join(import.meta.dirname, '../fixtures/audio')
const listOf = async (dataDir: string): Promise<string> =>
  (await runCommandLine(['list', RESIDENT, '--data', dataDir])).stdout

test('AAC comes in unmeasured, sounds all the same, and is measured by the page that decodes it', async () => {
  let imported = ''
  await using home = await openHome({
    before: async (dataDir) => {
      const words = ['import', AAC, '--resident', RESIDENT, '--numbers', '9=tone-700.m4a', '--data', dataDir]
      imported = (await runCommandLine(words)).stdout + (await listOf(dataDir))
    },
  })
  expect(imported).toContain('Een toon in AAC (nog niet gemeten)')

  home.phone.lift()
  await home.phone.dial('9')
  await home.ear.hears(700)
  await home.logged({ kind: 'play', title: 'Een toon in AAC' })
  await eventually('a measured song', async () => !(await listOf(home.dataDir)).includes('nog niet gemeten'))
})
