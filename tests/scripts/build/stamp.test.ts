import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stampOf } from '../../../scripts/build/stamp.ts'
import { openTempFolder } from '../setup/temp-folder.ts'

async function openTree() {
  const folder = await openTempFolder()
  await mkdir(join(folder.path, 'src/deep'), { recursive: true })
  await writeFile(join(folder.path, 'src/deep/a.ts'), 'one')
  await writeFile(join(folder.path, 'other.ts'), 'two')
  const stamp = () => stampOf(folder.path, ['src', 'single.ts'])
  return { ...folder, stamp, write: (name: string) => writeFile(join(folder.path, name), 'three!') }
}

test('nothing changed: the same stamp', async () => {
  await using tree = await openTree()
  expect(await tree.stamp()).toBe(await tree.stamp())
})

test('a file that changes, comes or goes makes another stamp', async () => {
  await using tree = await openTree()
  const first = await tree.stamp()
  await tree.write('src/deep/a.ts')
  const second = await tree.stamp()
  await tree.write('single.ts')
  const third = await tree.stamp()
  await rm(join(tree.path, 'src/deep/a.ts'))
  expect(new Set([first, second, third, await tree.stamp()]).size).toBe(4)
})

test('a change that keeps the size is seen by its time', async () => {
  await using tree = await openTree()
  const before = await tree.stamp()
  await utimes(join(tree.path, 'src/deep/a.ts'), new Date(1_000), new Date(1_000))
  expect(await tree.stamp()).not.toBe(before)
})

test('what it does not depend on does not matter', async () => {
  await using tree = await openTree()
  const before = await tree.stamp()
  await tree.write('other.ts')
  expect(await tree.stamp()).toBe(before)
})
