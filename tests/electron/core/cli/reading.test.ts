import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkHouse, printEvents, printList, printResidents } from '../../../../electron/core/cli/reading.ts'
import { cliWords } from '../../../../electron/core/cli/words.ts'
import { audioFileOf } from '../../../support/furnish-house.ts'
import { overhear } from '../../../support/overhear.ts'
import { makeHouse } from '../../../support/run-core.ts'

const words = cliWords('en')

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'draaischijf-reading-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/** Two residents; only mevrouw De Vries has a song. */
function furnish(): void {
  makeHouse(dataDir, {
    residents: [
      { name: 'De Vries', songs: { 1: 'Daisy Bell' } },
      { name: 'Bos', stage: 'lift', songs: {} },
    ],
  })
}

const damage = (store: string): void => writeFileSync(join(dataDir, store), 'Once this was a store. '.repeat(2_000))

test('a house whose songs are all there is whole', () => {
  furnish()
  writeFileSync(audioFileOf(dataDir, 'Daisy Bell'), '')
  const { lines, problems, say } = overhear()
  expect(checkHouse(dataDir, words, say)).toBe(0)
  expect([lines, problems]).toEqual([['Everything is whole.'], []])
})

test('a song whose file is gone is named', () => {
  furnish()
  const { problems, say } = overhear()
  expect(checkHouse(dataDir, words, say)).toBe(1)
  expect(problems).toEqual(['The file of this song is gone: Daisy Bell'])
})

test.for(['kiosk.sqlite', 'dossier.sqlite'])('a damaged %s is one plain sentence', (store) => {
  makeHouse(dataDir, { residents: [] })
  damage(store)
  const { problems, say } = overhear()
  expect(checkHouse(dataDir, words, say)).toBe(1)
  expect(problems).toEqual([`${store} is damaged; the folder "backup" holds it as it was at the last good start.`])
})

test('a damaged store is told by the other commands too', () => {
  furnish()
  damage('kiosk.sqlite')
  const sentence = `What is kept in ${dataDir} cannot be read (SQLITE_NOTADB).`
  const { problems, say } = overhear()
  expect(printResidents(dataDir, words, say)).toBe(1)
  expect(printList(dataDir, 'Bos', words, say)).toBe(1)
  expect(printEvents(dataDir, false, words, say)).toBe(1)
  expect(problems).toEqual([sentence, sentence, sentence])
})

test('a folder without a house is no house', () => {
  const { problems, say } = overhear()
  expect(checkHouse(dataDir, words, say)).toBe(1)
  expect(problems).toEqual([words.noHouse(dataDir)])
})

test('the residents are named one a line, with how they use the phone', () => {
  furnish()
  const { lines, say } = overhear()
  expect(printResidents(dataDir, words, say)).toBe(0)
  expect(lines.toSorted()).toEqual(['Bos  (lifting is enough)', 'De Vries  (ten numbers)'])
})

test('the list of somebody who does not live here is a problem', () => {
  furnish()
  const { lines, problems, say } = overhear()
  expect(printList(dataDir, 'Jansen', words, say)).toBe(1)
  expect([lines, problems]).toEqual([[], [words.unknownResident('Jansen')]])
})

test('a list shows each number, and the songs behind them', () => {
  furnish()
  const { lines, say } = overhear()
  expect(printList(dataDir, 'De Vries', words, say)).toBe(0)
  expect(lines.slice(0, 3)).toEqual(['De Vries', '  1  Daisy Bell', '  2  -'])
})
