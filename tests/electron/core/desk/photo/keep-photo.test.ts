import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepPhoto } from '../../../../../electron/core/desk/photo/keep-photo.ts'
import { keepRecording } from '../../../../../electron/core/desk/photo/keep-recording.ts'
import { keptFile } from '../../../../../electron/core/desk/photo/kept-file.ts'

function openFolders() {
  const data = mkdtempSync(join(tmpdir(), 'photo-'))
  return {
    data,
    audio: join(data, 'audio'),
    pictures: join(data, 'pictures'),
    assets: data,
    [Symbol.dispose]: () => rmSync(data, { recursive: true }),
  }
}

const png = (width: number, height: number, fill = 0): Uint8Array => {
  const bytes = new Uint8Array(64).fill(fill)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

test('a photo that is shown lies open; any other lies with the dossier and comes back as it was', () => {
  using folders = openFolders()
  const shown = keepPhoto(folders, png(400, 400), 'shown')
  expect(readdirSync(folders.pictures)).toEqual([shown])
  const hidden = keepPhoto(folders, png(500, 400), 'dossier')
  expect(readdirSync(join(folders.data, 'files'))).toEqual([hidden])
  expect([...keptFile(folders, hidden)]).toEqual([...png(500, 400)])
})

test('the same photo is kept once', () => {
  using folders = openFolders()
  expect(keepPhoto(folders, png(9, 9), 'dossier')).toBe(keepPhoto(folders, png(9, 9), 'dossier'))
  expect(readdirSync(join(folders.data, 'files'))).toHaveLength(1)
})

test.each([
  ['empty', new Uint8Array()],
  ['a renamed film', Uint8Array.from('\0\0\0\0ftypisom', (letter) => letter.charCodeAt(0))],
  ['larger than the page makes them', png(2_001, 10)],
  ['heavier than the page makes them', Uint8Array.from([...png(10, 10), ...new Uint8Array(6_000_000)])],
])('a photo that is %s is refused and nothing is left of it', (_what, bytes) => {
  using folders = openFolders()
  expect(() => keepPhoto(folders, bytes, 'dossier')).toThrow(expect.objectContaining({ code: 'invalid' }))
  expect(readdirSync(folders.data)).toEqual([])
})

test('a disk that refuses is told as not-saved', () => {
  using folders = openFolders()
  writeFileSync(join(folders.data, 'files'), 'a file where the folder must be')
  expect(() => keepPhoto(folders, png(9, 9), 'dossier')).toThrow(expect.objectContaining({ code: 'not-saved' }))
})

test('no name leads out of the folder', () => {
  using folders = openFolders()
  mkdirSync(join(folders.data, 'files'))
  writeFileSync(join(folders.data, 'secret.png'), 'secret')
  for (const name of ['../secret.png', 'secret.png', `${'0'.repeat(64)}.png`, `../files/${'0'.repeat(64)}.png`])
    expect(() => keptFile(folders, name)).toThrow(expect.objectContaining({ code: 'not-found' }))
})

test('a recording is kept as it is, and only when it is one', () => {
  using folders = openFolders()
  const ogg = Uint8Array.from('OggS and more', (letter) => letter.charCodeAt(0))
  expect(keepRecording(folders, ogg)).toMatch(/^[0-9a-f]{64}\.ogg$/)
  expect(() => keepRecording(folders, png(9, 9))).toThrow(expect.objectContaining({ code: 'invalid' }))
})
