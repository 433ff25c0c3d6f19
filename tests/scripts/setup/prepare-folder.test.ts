import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prepareFolder } from '../../../scripts/setup/prepare-folder.ts'
import { openTempFolder } from './temp-folder.ts'

const fill = (content: string) => (folder: string) => writeFile(join(folder, 'program'), content)

test('a folder gets its name only when it is whole', async () => {
  await using temp = await openTempFolder()
  const folder = join(temp.path, 'prepared')
  const halfway = prepareFolder(folder, async (unfinished) => {
    await writeFile(join(unfinished, 'program'), 'half')
    expect(await readdir(temp.path)).not.toContain('prepared')
    throw new Error('the line broke')
  })
  await expect(halfway).rejects.toThrow('the line broke')
  expect(await readdir(temp.path)).toEqual([])
})

test('what an interrupted run left is cleared away', async () => {
  await using temp = await openTempFolder()
  await mkdir(join(temp.path, 'prepared.unfinished-abc'))
  await prepareFolder(join(temp.path, 'prepared'), fill('whole'))
  expect(await readdir(temp.path)).toEqual(['prepared'])
})

test('a folder that is there is left alone, also by one who waited for it', async () => {
  await using temp = await openTempFolder()
  const folder = join(temp.path, 'prepared')
  await Promise.all([prepareFolder(folder, fill('first')), prepareFolder(folder, fill('second'))])
  await prepareFolder(folder, fill('third'))
  expect(await readFile(join(folder, 'program'), 'utf8')).toBe('first')
})
