import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repository } from '../../../scripts/setup/repository.ts'
import { resolvePath, sendFile, type Folders } from '../../../electron/main/app-files.ts'

let root: string
let folders: Folders
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'draaischijf-files-'))
  folders = {
    page: join(root, 'page'),
    audio: join(root, 'audio'),
    pictures: join(root, 'pictures'),
    media: join(root, 'media'),
  }
  for (const folder of Object.values(folders)) mkdirSync(folder)
  writeFileSync(join(folders.page, 'index.html'), '<p>page</p>')
  writeFileSync(join(folders.audio, 'song.ogg'), Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256)))
  writeFileSync(join(folders.audio, 'empty.ogg'), '')
  writeFileSync(join(root, 'secret'), 'secret')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const resolve = (url: string): string | null => resolvePath(new URL(url), folders)

describe('a URL of the program', () => {
  test('means a file of its folder', () => {
    expect(resolve('app://draaischijf/')).toBe(join(root, 'page', 'index.html'))
    expect(resolve('app://draaischijf/audio/song.ogg')).toBe(join(root, 'audio', 'song.ogg'))
    expect(resolve('app://draaischijf/media/spoken/nl/emergency.ogg')).toBe(
      join(root, 'media', 'spoken', 'nl', 'emergency.ogg'),
    )
  })

  test.each([
    'app://draaischijf/audio/../secret',
    'app://draaischijf/audio/%2e%2e/secret',
    'app://draaischijf/audio/..%2fsecret',
    'app://draaischijf/%2e%2e/secret',
    'app://draaischijf/audio%2f..%2f..%2fsecret',
    'app://draaischijf/audio/%00',
    'app://draaischijf/audio/%ff',
    'app://elsewhere/index.html',
    'file:///etc/passwd',
  ])('%s leads nowhere outside', (url) => {
    const path = resolve(url)
    expect(path === null || Object.values(folders).some((folder) => path.startsWith(`${folder}/`))).toBe(true)
  })
})

describe('a file', () => {
  const song = (range: string | null): Promise<Response> => sendFile(join(folders.audio, 'song.ogg'), range)

  test('comes whole, with a policy that allows nothing from elsewhere', async () => {
    const answer = await song(null)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('audio/ogg')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await answer.arrayBuffer()).byteLength).toBe(1000)
  })

  test('comes with a policy under which only the program itself speaks', async () => {
    const policy = (await song(null)).headers.get('content-security-policy') ?? ''
    const directives = policy.split('; ')
    expect(directives).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]),
    )
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
    // The page itself says the same, for where no header comes with it; only a header can forbid frames.
    const html = await readFile(join(repository, 'renderer/index.html'), 'utf8')
    const own = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(own.split('; ')).toEqual(directives.filter((one) => !one.startsWith('frame-ancestors')))
  })

  test('comes in part, as a seek needs it', async () => {
    const answer = await song('bytes=300-303')
    expect([answer.status, answer.headers.get('content-range')]).toEqual([206, 'bytes 300-303/1000'])
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([44, 45, 46, 47])
  })

  test('is refused beyond its end', async () => {
    expect((await song('bytes=1000-')).status).toBe(416)
  })

  test('that is not there, or is a folder, is 404', async () => {
    expect((await sendFile(join(folders.audio, 'gone.ogg'), null)).status).toBe(404)
    expect((await sendFile(folders.audio, null)).status).toBe(404)
  })

  test('without a byte is an empty answer', async () => {
    const answer = await sendFile(join(folders.audio, 'empty.ogg'), null)
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, 0])
  })
})
