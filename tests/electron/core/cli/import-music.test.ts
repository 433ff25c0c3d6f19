import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseCommandLine } from '../../../../electron/core/cli/arguments.ts'
import { importMusic } from '../../../../electron/core/cli/import-music.ts'
import { cliWords } from '../../../../electron/core/cli/words.ts'
import { steady, writeSong } from '../../../support/test-song.ts'
import { overhear } from '../../../support/overhear.ts'
import { runCore } from '../../../support/run-core.ts'

const words = cliWords('en')

async function openMusic() {
  const folder = mkdtempSync(join(tmpdir(), 'draaischijf-import-'))
  await writeSong(join(folder, 'a.wav'), steady(440, 1))
  const bring = (dataDir: string, ...flags: string[]) => {
    const { command } = parseCommandLine(['import', folder, ...flags])
    if (command.type !== 'import') throw new Error('this is no import')
    const { lines, problems, say } = overhear()
    return importMusic(dataDir, command, words, say).then((outcome) => ({ outcome, lines, problems }))
  }
  return { folder, bring, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}

test('beside a running kiosk no music comes in, and the reason is told', async () => {
  using music = await openMusic()
  await using core = await runCore()
  expect(await music.bring(core.dataDir)).toEqual({ outcome: 1, lines: [], problems: [words.inUse(core.dataDir)] })
})

test('a file that is not in the folder is wrong use, and nothing is made', async () => {
  using music = await openMusic()
  const dataDir = join(music.folder, 'house')
  expect(await music.bring(dataDir, '--resident', 'Bos', '--numbers', '1=b.wav')).toEqual({
    outcome: 2,
    lines: [],
    problems: [words.noSuchFile('b.wav')],
  })
})
