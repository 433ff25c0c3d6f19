import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Download, NoAnswer, tryDownload } from '../../../scripts/setup/try-download.ts'
import { openTempFolder } from './temp-folder.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

async function openDesk(wish: Partial<Download> = {}) {
  const folder = await openTempFolder()
  const told: string[] = []
  const note = join(folder.path, 'cache', 'note.json')
  const tell = (line: string) => void told.push(line)
  const download: Download = { version: '45.0.0', note, hasFallback: true, now: () => 0, tell, ...wish }
  return { folder, told, note, download, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() }
}

/** What `fetch` throws at a server that behaves so. */
async function failedFetch(serve: RequestListener): Promise<unknown> {
  const server = createServer(serve).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  try {
    await (await fetch(`http://127.0.0.1:${port}/`)).arrayBuffer()
    return undefined
  } catch (error) {
    return error
  } finally {
    server.close()
  }
}

const refuse = (error: unknown) => () => Promise.reject(error)
const never = () => Promise.reject(new Error('asked again'))

test.for([
  ['answers nothing', () => failedFetch((request) => void request.socket.destroy())],
  [
    'stops half-way',
    () =>
      failedFetch((request, response) => {
        response.writeHead(200, { 'content-length': 1_000 })
        response.write('half', () => request.socket.destroy())
      }),
  ],
  ['is too slow', async () => new NoAnswer('no answer')],
  ['is forbidden', async () => Object.assign(new Error('403'), { response: { status: 403 } })],
] as const)('a download that %s is not tried again on the same day', async ([, fail]) => {
  await using desk = await openDesk()
  expect(await tryDownload(desk.download, refuse(await fail()))).toBe(undefined)
  expect(desk.told.at(-1)).toContain(`remove ${desk.note}`)
  desk.told.length = 0
  expect(await tryDownload({ ...desk.download, now: () => DAY_MS - 1 }, never)).toBe(undefined)
  expect(desk.told).toEqual([])
  expect(await tryDownload({ ...desk.download, now: () => DAY_MS }, async () => 'it')).toBe('it')
})

test('another version is tried at once', async () => {
  await using desk = await openDesk()
  await tryDownload(desk.download, refuse(new NoAnswer('no answer')))
  expect(await tryDownload({ ...desk.download, version: '45.0.1' }, async () => 'it')).toBe('it')
})

test('what failed on this machine, such as a full disk, is tried again each time', async () => {
  await using desk = await openDesk()
  const missing = await readFile(join(desk.folder.path, 'not there')).catch((error: unknown) => error)
  for (const error of [missing, Object.assign(new Error('no space left'), { code: 'ENOSPC' })]) {
    expect(await tryDownload(desk.download, refuse(error))).toBe(undefined)
    expect(desk.told.at(-1)).toMatch(/\((ENOENT|ENOSPC)\)\. To try again, type the same command\.$/)
  }
  expect(existsSync(desk.note)).toBe(false)
})

test('where nothing else can run, each start tries again and says so', async () => {
  await using desk = await openDesk()
  await tryDownload(desk.download, refuse(new NoAnswer('no answer')))
  const only = { ...desk.download, hasFallback: false }
  expect(await tryDownload(only, refuse(new NoAnswer('no answer')))).toBe(undefined)
  expect(desk.told.at(-1)).toBe(
    '  Electron 45.0.0 could not be fetched (no answer). To try again, type the same command.',
  )
  expect(await tryDownload(only, async () => 'it')).toBe('it')
})
