import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLog } from '../../../electron/core/log.ts'

let dataDir = ''
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'draaischijf-log-'))))
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

test('a log that runs for months keeps two files of a bounded size, with the newest facts', () => {
  const log = openLog(dataDir, 2_000)
  for (let fact = 1; fact <= 200; fact += 1) log('fact', { number: fact })
  const folder = join(dataDir, 'log')
  expect(readdirSync(folder).toSorted()).toEqual(['draaischijf.log', 'draaischijf.log.1'])
  for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).size).toBeLessThan(2_200)
  const numbers = ['draaischijf.log.1', 'draaischijf.log'].flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => Number(/"number":(\d+)/.exec(line)?.[1])),
  )
  expect(numbers.at(-1)).toBe(200)
  expect(numbers).toEqual(numbers.map((_one, index) => 200 - numbers.length + 1 + index))
})

test('a log goes on in the file of the last run', () => {
  openLog(dataDir)('first run')
  openLog(dataDir)('second run')
  const lines = readFileSync(join(dataDir, 'log/draaischijf.log'), 'utf8').trim().split('\n')
  expect(lines).toHaveLength(2)
})
