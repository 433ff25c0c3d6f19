import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { ResidentId } from '../../../../care/model.ts'
import type { ImportWish } from '../../../../electron/contract/desk/import-calls.ts'
import { eventually } from '../../../../scripts/stage/eventually.ts'
import { tone, wav } from '../../../media/sound-files.ts'
import { tempDir } from '../../../media/temp-dir.ts'
import { openDesk, type DeskPage, type TestDesk } from '../../../support/open-desk.ts'

vi.setConfig({ testTimeout: 60_000 })

const song = (hz: number, seconds = 1): Uint8Array => wav(tone({ hz, seconds }))
const ALL = { text: '', kind: null, decade: null, rightsBasis: null, unused: false, offset: 0, limit: 50 } as const

function folderOf(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = tempDir(files)
  onTestFinished(() => folder[Symbol.dispose]())
  return folder.path
}

const wishFor = (folder: string, change: Partial<ImportWish> = {}): ImportWish => ({
  paths: [folder],
  name: 'Muziek',
  kind: 'song',
  rightsBasis: 'house_purchased',
  belongsTo: null,
  residentId: null,
  ...change,
})

async function open(): Promise<{ desk: TestDesk; page: DeskPage; riek: ResidentId; jan: ResidentId }> {
  const desk = await openDesk({
    house: {
      residents: [
        { name: 'Riek de Vries', songs: {} },
        { name: 'Jan Postma', songs: {} },
      ],
    },
  })
  onTestFinished(() => desk.close())
  const page = await desk.therapist()
  const hits = await page.calls.searchAll({ text: 'riek' })
  const others = await page.calls.searchAll({ text: 'jan' })
  return { desk, page, riek: personIn(hits), jan: personIn(others) }
}

function personIn(hits: Awaited<ReturnType<DeskPage['calls']['searchAll']>>): ResidentId {
  const [hit] = hits
  if (hit?.type !== 'person') throw new Error('nobody was found')
  return hit.residentId
}

const ended = (page: DeskPage) =>
  eventually('end of the import', async () => {
    const state = await page.calls.importState({})
    return state?.state === 'running' ? undefined : (state ?? undefined)
  })

describe('music that is brought in', () => {
  test('is counted first, comes in with its basis, and is found', async () => {
    const { page } = await open()
    const folder = folderOf({
      'Anneke Grönloh - Brandend zand.wav': song(440),
      'Tulpen.wav': song(550),
      'hoes.jpg': 'x',
    })
    expect(await page.calls.lookForMusic({ paths: [folder] })).toMatchObject({ files: 2 })
    await page.calls.startImport(wishFor(folder))
    expect(await ended(page)).toMatchObject({ state: 'done', added: 2, known: 0, refused: [] })
    const found = await page.calls.tracks({ ...ALL, text: 'gronl' })
    expect(found.rows).toMatchObject([{ title: 'Brandend zand', rightsBasis: 'house_purchased', users: [] }])
    expect(found.rows[0]?.wave.length).toBeGreaterThan(0)
  })

  test('for a resident lies on the reserve list', async () => {
    const { page, riek } = await open()
    await page.calls.startImport(wishFor(folderOf({ 'a.wav': song(440) }), { residentId: riek }))
    await ended(page)
    expect((await page.calls.tracks(ALL)).rows).toMatchObject([{ users: [{ residentId: riek }] }])
    const { bench } = await page.calls.songDesk({ owner: { residentId: riek } })
    expect(bench).toHaveLength(1)
  })

  test('that one resident owns lands on no other reserve list', async () => {
    const { page, riek, jan } = await open()
    const folder = folderOf({ 'a.wav': song(440) })
    await page.calls.startImport(wishFor(folder, { rightsBasis: 'family_owned', belongsTo: riek, residentId: riek }))
    await ended(page)
    await page.calls.startImport(wishFor(folder, { residentId: jan }))
    expect(await ended(page)).toMatchObject({ known: 1, othersOwn: 1 })
    expect((await page.calls.songDesk({ owner: { residentId: jan } })).bench).toEqual([])
  })

  test('goes one batch at a time', async () => {
    const { page } = await open()
    const folder = folderOf({ 'a.wav': song(440), 'b.wav': song(550) })
    await page.calls.startImport(wishFor(folder))
    await expect(page.calls.startImport(wishFor(folder))).rejects.toMatchObject({ code: 'busy' })
    await ended(page)
  })

  test('stays where it was cancelled', async () => {
    const { page } = await open()
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.wav`, song(300 + 10 * n, 4)]))
    await page.calls.startImport(wishFor(folderOf(files)))
    await eventually('first song', async () => ((await page.calls.importState({}))?.added ?? 0) > 0 || undefined)
    await page.calls.cancelImport({})
    const end = await ended(page)
    expect(end.state).toBe('cancelled')
    expect((await page.calls.tracks(ALL)).total).toBe(end.added)
    expect(end.added).toBeLessThan(30)
  })

  test('from a stick that is pulled out keeps what had come in', async () => {
    const { page } = await open()
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.wav`, song(300 + 10 * n, 4)]))
    const root = folderOf({})
    const stick = join(root, 'stick')
    mkdirSync(stick)
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(stick, name), bytes)
    await page.calls.startImport(wishFor(stick))
    await eventually('first song', async () => ((await page.calls.importState({}))?.added ?? 0) > 0 || undefined)
    renameSync(stick, join(root, 'pulled out'))
    const end = await ended(page)
    expect(end.state).toBe('source-gone')
    expect((await page.calls.tracks(ALL)).total).toBe(end.added)
  })

  test('is told by name where it is no music', async () => {
    const { page } = await open()
    const film = Buffer.concat([Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42'), Buffer.alloc(4_000)])
    const folder = folderOf({
      'film.mp3': film,
      'leeg.mp3': '',
      'tekst.mp3': 'geen muziek',
      'half.wav': song(440).slice(0, 30),
    })
    await page.calls.startImport(wishFor(folder))
    const end = await ended(page)
    expect(end.refused.map(({ file }) => file).toSorted()).toEqual(['film.mp3', 'half.wav', 'leeg.mp3', 'tekst.mp3'])
    const { findings } = await page.calls.review({})
    expect(findings.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused', 'refused'])
    await page.calls.letFindingsBe({ keys: findings.map(({ key }) => key) })
    expect((await page.calls.review({})).findings).toEqual([])
    await page.calls.undo({})
    expect((await page.calls.review({})).findings).toHaveLength(4)
  })

  test('ends in a sentence where the house’s own disk takes nothing, and the library stays whole', async () => {
    const { desk, page } = await open()
    const audio = join(desk.dataDir, 'audio')
    rmSync(audio, { recursive: true })
    writeFileSync(audio, 'no folder')
    await page.calls.startImport(wishFor(folderOf({ 'a.wav': song(440), 'b.wav': song(550) })))
    expect((await ended(page)).state).toBe('not-writable')
    expect(await page.calls.tracks(ALL)).toMatchObject({ total: 0 })
    rmSync(audio)
    await page.calls.startImport(wishFor(folderOf({ 'a.wav': song(440) })))
    expect(await ended(page)).toMatchObject({ state: 'done', added: 1 })
  })

  test('from nowhere is refused', async () => {
    const { page } = await open()
    await expect(page.calls.lookForMusic({ paths: [folderOf({})] })).rejects.toMatchObject({ code: 'not-found' })
    const gone = folderOf({})
    rmSync(gone, { recursive: true })
    await page.calls.startImport(wishFor(gone))
    expect((await ended(page)).state).toBe('not-readable')
  })
})
