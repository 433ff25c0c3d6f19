import { expect, test } from 'vitest'
import { demoWords } from '../../../scripts/demo/words.ts'

test('the language that was asked for comes before that of the terminal', () => {
  expect(demoWords('en', { LANG: 'nl_NL.UTF-8' }).language).toBe('en')
})

test('a Dutch terminal reads Dutch', () => {
  expect(demoWords(undefined, { LANG: 'nl_BE.UTF-8' }).language).toBe('nl')
})

test('every other terminal reads English, also one that says nothing', () => {
  expect(demoWords(undefined, { LANG: 'C.UTF-8' }).language).toBe('en')
  expect(demoWords(undefined, {}).language).toBe('en')
})
