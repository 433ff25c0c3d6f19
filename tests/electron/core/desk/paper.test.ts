import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AdviceView } from '../../../../electron/contract/desk/advice-view.ts'
import type { PaperContent } from '../../../../electron/contract/desk/paper-content.ts'
import type { AppError } from '../../../../electron/contract/errors.ts'

import { eventually } from '../../../../scripts/stage/eventually.ts'
import { openDesk, type DeskPage, type TestDesk } from '../../../support/open-desk.ts'

const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (thrown: AppError) => thrown.code,
  )
const HOUSE = {
  residents: [
    { name: 'De Vries', songs: { '1': 'Wilhelmus', '5': 'De Donau', '7': 'Psalm 42' } },
    { name: 'Bakker', stage: 'pictures', songs: { '1': 'Vader Jacob', '3': 'Daisy Bell' } },
  ],
} as const

/** The paper that main was last asked to have drawn. */
const ordered = (desk: TestDesk) =>
  eventually('a paper is ordered', () => {
    const last = desk.told.findLast((message) => message.type === 'paper')
    return last?.type === 'paper' ? last.order : undefined
  })
const residentOf = async (page: DeskPage, name: string) => {
  const found = (await page.calls.residents({})).find((one) => one.name === name)
  if (found === undefined) throw new Error(`there is no ${name}`)
  return found.id
}
const adviceOf = (content: PaperContent): AdviceView => (content.kind === 'music-advice' ? content.advice : [])
const written = { type: 'written', fileName: 'Lijst.pdf', folder: '/papers' } as const

describe('the way of a paper', () => {
  test('its page fetches it once; main prints it when the page is ready, and the desk learns where it lies', async () => {
    await using desk = await openDesk({ house: HOUSE })
    const { calls } = await desk.therapist()
    const made = calls.makePaper({ wish: { kind: 'house-list', language: 'en' }, to: 'file' })
    const order = await ordered(desk)
    expect(order).toMatchObject({ size: 'A4', to: 'file', fileName: 'Numbers of the house.pdf', language: 'en' })
    const { paperId } = order
    const page = desk.paperPage()
    expect(await page.paperContent({ paperId })).toMatchObject({ kind: 'house-list', houseName: 'De Linde' })
    expect(await code(desk.paperPage().paperContent({ paperId }))).toBe('not-found')
    await page.paperReady({ paperId, isWhole: true })
    expect(desk.told).toContainEqual({ type: 'paper-ready', paperId })
    desk.core.paperMade(paperId, written)
    expect(await made).toEqual({ paperId, outcome: written })
    await calls.showPaper({ paperId })
    expect(desk.told).toContainEqual({ type: 'show-file', path: join('/papers', 'Lijst.pdf') })
  })

  test('a page that draws papers is told nothing else, and no other paper', async () => {
    await using desk = await openDesk({ house: HOUSE })
    const page = desk.paperPage() as unknown as Record<string, (args: unknown) => Promise<unknown>>
    for (const method of ['deskState', 'accounts', 'residents', 'logIn', 'paper', 'makePaper']) {
      expect(await code(page[method]?.({}) ?? Promise.resolve())).toBe('invalid')
    }
    expect(await code(desk.paperPage().paperContent({ paperId: 'guessed' }))).toBe('not-found')
    expect(await code(desk.paperPage().paperContent({ paperId: 7 } as never))).toBe('invalid')
  })

  test('a folder is opened only for a paper that was made from the same page', async () => {
    await using desk = await openDesk({ house: HOUSE })
    const { calls } = await desk.therapist()
    expect(await code(calls.showPaper({ paperId: '/etc/passwd' }))).toBe('not-found')
    const made = calls.makePaper({ wish: { kind: 'house-list', language: 'nl' }, to: 'file' })
    const { paperId } = await ordered(desk)
    desk.core.paperMade(paperId, { type: 'cancelled' })
    expect(await made).toEqual({ paperId, outcome: { type: 'cancelled' } })
    expect(await code(calls.showPaper({ paperId }))).toBe('not-found')
  })

  test('whoever waits for a paper when the house is closed is told that it went away', async () => {
    const desk = await openDesk({ house: HOUSE })
    const { calls } = await desk.therapist()
    const made = code(calls.makePaper({ wish: { kind: 'house-list', language: 'nl' }, to: 'printer' }))
    await ordered(desk)
    await desk.close()
    expect(await made).toBe('unavailable')
  })

  test('a recovery code is printed for who stands before the lock, and is written down nowhere', async () => {
    await using desk = await openDesk({ house: HOUSE })
    await desk.therapist()
    const secret = 'Z9Y8-X7W6-V5T4-S3R2-Q1P0-N9M8'
    const { calls } = desk.page()
    const made = calls.makeRecoverySheet({ code: secret, language: 'nl', to: 'file' })
    const { paperId } = await ordered(desk)
    expect(await desk.paperPage().paperContent({ paperId })).toMatchObject({ kind: 'recovery-sheet', code: secret })
    desk.core.paperMade(paperId, { type: 'printed' })
    await made
    expect(await code(calls.makeRecoverySheet({ code: 'koop nu!', language: 'nl', to: 'file' }))).toBe('invalid')
    const files = readdirSync(desk.dataDir, { recursive: true, encoding: 'utf8' }).map((name) =>
      join(desk.dataDir, name),
    )
    const found = files.filter((path) => statSync(path).isFile() && readFileSync(path).includes('Z9Y8'))
    expect(found).toEqual([])
  })
})

describe('who may have a paper', () => {
  test('nobody in front of the lock, numbers for the care, and what is told of a person for the therapist alone', async () => {
    await using desk = await openDesk({ house: HOUSE })
    const therapist = await desk.therapist()
    const residentId = await residentOf(therapist, 'De Vries')
    const { id } = await therapist.calls.addAccount({ name: 'Samira', role: 'caregiver', secret: '2580' })
    const { calls } = desk.page()
    const card = { kind: 'phone-card', residentId, language: 'nl', size: 'A4', purpose: null } as const
    expect(await code(calls.paper({ wish: card }))).toBe('locked')
    await calls.logIn({ accountId: id, secret: '2580' })
    expect(await code(calls.paper({ wish: card }))).toBe('done')
    expect(await code(calls.paper({ wish: { kind: 'music-advice', residentId, language: 'nl' } }))).toBe('forbidden')
    expect(await code(calls.paper({ wish: { kind: 'life-board', residentId, language: 'nl', balloons: 'all' } }))).toBe(
      'forbidden',
    )
    expect(await code(calls.setAdvice({ residentId, part: 'how', words: 'Zacht.' }))).toBe('forbidden')
  })
})

describe('what papers say', () => {
  test('a card has the numbers in their places; a song that may not sound is not on it', async () => {
    await using desk = await openDesk({ house: HOUSE })
    const therapist = await desk.therapist()
    const residentId = await residentOf(therapist, 'De Vries')
    const wish = { kind: 'phone-card', residentId, language: 'nl', size: 'A5', purpose: null } as const
    const numbers = async () => {
      const content = await therapist.calls.paper({ wish })
      return content.kind === 'phone-card' ? content.slots.map(({ digit, title }) => `${digit} ${title}`) : []
    }
    expect(await numbers()).toEqual(['1 Wilhelmus', '5 De Donau', '7 Psalm 42'])
    const owner = { residentId }
    const song = (await therapist.calls.songDesk({ owner })).lists[0]?.slots.find(({ digit }) => digit === '5')?.song
    await therapist.calls.blockSong({ owner, trackId: song?.trackId ?? ('' as never), reason: 'Verdrietig' })
    // What number 5 plays from now on: the favourite.
    expect(await numbers()).toEqual(['1 Wilhelmus', '5 Psalm 42', '7 Psalm 42'])
  })

  test('a card of one list is the same at any hour, and another list has a card of its own', async () => {
    await using desk = await openDesk({ house: HOUSE })
    const therapist = await desk.therapist()
    const { calls } = therapist
    const residentId = await residentOf(therapist, 'De Vries')
    const owner = { residentId }
    const song = (await calls.songDesk({ owner })).lists[0]?.slots[0]?.song.trackId ?? ('' as never)
    const { listId } = await calls.addList({ owner, purpose: 'settle' })
    const version = (await calls.songDesk({ owner })).lists.find((list) => list.listId === listId)?.version ?? 0
    const list = await calls.placeSong({ owner, list: { listId, version }, digit: '9', trackId: song })
    await calls.setListHours({ owner, list, hours: { fromMinute: 0, untilMinute: 1439 } })
    const card = (purpose: 'settle' | null) =>
      calls.paper({ wish: { kind: 'phone-card', residentId, language: 'nl', size: 'A4', purpose } })
    expect(await card(null)).toMatchObject({
      purpose: 'enjoy',
      slots: [{ digit: '1' }, { digit: '5' }, { digit: '7' }],
    })
    expect(await card('settle')).toMatchObject({ purposes: ['enjoy', 'settle'], slots: [{ digit: '9' }] })
  })

  test('among big pictures a song that may not sound is left out instead', async () => {
    await using desk = await openDesk({ house: HOUSE })
    const therapist = await desk.therapist()
    const residentId = await residentOf(therapist, 'Bakker')
    const content = await therapist.calls.paper({
      wish: { kind: 'phone-card', residentId, language: 'nl', size: 'A4', purpose: null },
    })
    expect(content).toMatchObject({ stage: 'pictures', slots: [{ title: 'Vader Jacob' }, { title: 'Daisy Bell' }] })
  })

  test('I5: each statement of an advice about what somebody wrote says who told it and when', async () => {
    await using desk = await openDesk({ house: HOUSE })
    const therapist = await desk.therapist()
    const residentId = await residentOf(therapist, 'De Vries')
    await therapist.calls.setAdvice({ residentId, part: 'how', words: '  Zing de eerste regel en wacht.  ' })
    const wish = { kind: 'music-advice', residentId, language: 'nl' } as const
    const advice = adviceOf(await therapist.calls.paper({ wish }))
    expect(advice.map(({ part }) => part)).toEqual([
      'which',
      'when',
      'how',
      'with-whom',
      'silence',
      'hearing',
      'rather-not',
    ])
    expect(advice.find(({ part }) => part === 'how')?.own).toMatchObject({
      words: 'Zing de eerste regel en wacht.',
      toldBy: { name: 'Nadia Bos', role: 'therapist', at: expect.any(Number) },
    })
  })

  test('the words of an advice are kept, taken back and not written over by another window', async () => {
    await using desk = await openDesk({ house: HOUSE })
    const one = await desk.therapist()
    const other = await desk.therapist()
    const residentId = await residentOf(one, 'De Vries')
    const wish = { kind: 'music-advice', residentId, language: 'nl' } as const
    const own = async () =>
      adviceOf(await one.calls.paper({ wish })).find(({ part }) => part === 'silence')?.own?.words ?? null
    await one.calls.setAdvice({ residentId, part: 'silence', words: 'Bij het eten.' })
    await other.calls.setAdvice({ residentId, part: 'silence', words: 'Bij het eten en na acht uur.' })
    expect(await code(one.calls.undo({}))).toBe('conflict')
    expect(await own()).toBe('Bij het eten en na acht uur.')
    await other.calls.undo({})
    expect(await own()).toBe('Bij het eten.')
    await one.calls.setAdvice({ residentId, part: 'silence', words: '' })
    expect(await own()).toBeNull()
  })

  test('the file of a paper has a name that every disk takes', async () => {
    await using desk = await openDesk({ house: HOUSE })
    const therapist = await desk.therapist()
    const name = `a/b\\c:d*e?"<>|\u202e${'茉莉花'.repeat(60)}`
    const { residentId } = await therapist.calls.addResident({ name, address: 'mevrouw', calledAs: '' })
    const made = code(
      therapist.calls.makePaper({ wish: { kind: 'family-form', residentId, language: 'nl' }, to: 'file' }),
    )
    const { fileName } = await ordered(desk)
    expect(fileName).toMatch(/^Vertel over een liedje - mevrouw a b c d e (茉|莉|花)+\.pdf$/)
    expect(Buffer.byteLength(fileName)).toBeLessThan(230)
    await desk.close()
    expect(await made).toBe('unavailable')
  })
})
