import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePath } from '../../../electron/main/free-path.ts'
import { writePaper } from '../../../electron/main/write-paper.ts'

const bytes = new TextEncoder().encode('%PDF-1.4 a paper')
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draaischijf-paper-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a paper is written whole, and its folder is made where there is none', async () => {
  const path = join(folder, 'new', 'Kaart.pdf')
  expect(await writePaper(path, bytes, 'replace')).toEqual({ path })
  expect(await readFile(path)).toEqual(Buffer.from(bytes))
  expect(await readdir(join(folder, 'new'))).toEqual(['Kaart.pdf'])
})

test('a file that somebody chose to replace is replaced; otherwise the next free name is taken', async () => {
  const path = join(folder, 'Kaart.pdf')
  await writeFile(path, 'older')
  expect(await writePaper(path, bytes, 'beside')).toEqual({ path: join(folder, 'Kaart (2).pdf') })
  expect(await readFile(path, 'utf8')).toBe('older')
  expect(await writePaper(path, bytes, 'replace')).toEqual({ path })
  expect(await readFile(path, 'utf8')).toBe('%PDF-1.4 a paper')
})

test('where nothing can be written the answer says so, and no half file is left', async () => {
  await writeFile(join(folder, 'a file'), '')
  expect(await writePaper(join(folder, 'a file', 'Kaart.pdf'), bytes, 'replace')).toEqual({ reason: 'not-writable' })
  await mkdir(join(folder, 'Kaart.pdf'))
  expect(await writePaper(join(folder, 'Kaart.pdf'), bytes, 'replace')).toEqual({ reason: 'not-writable' })
  expect(await readdir(folder)).toEqual(['Kaart.pdf', 'a file'])
})

test.runIf(process.platform === 'linux')(
  'a disk without room is told apart from one that may not be written',
  async () => {
    // Every write to this device is answered with ENOSPC: https://man7.org/linux/man-pages/man4/full.4.html
    const { symlink } = await import('node:fs/promises')
    await symlink('/dev/full', join(folder, 'Kaart.pdf.part'))
    expect(await writePaper(join(folder, 'Kaart.pdf'), bytes, 'replace')).toEqual({ reason: 'disk-full' })
    expect(await readdir(folder)).toEqual([])
  },
)

test('free names are counted from two', () => {
  const taken = ['/x/a.pdf', '/x/a (2).pdf']
  expect(freePath('/x/a.pdf', (path) => taken.includes(path))).toBe('/x/a (3).pdf')
  expect(freePath('/x/b.pdf', (path) => taken.includes(path))).toBe('/x/b.pdf')
})
