import { expect, test } from 'vitest'
import { SEEN } from '../../../care/model.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { en } from '../../../renderer/words/en.ts'
import { nl } from '../../../renderer/words/nl.ts'

/** Every sentence with its key, such as `tile.ask`. */
function sentences(words: object, path = ''): [key: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : sentences(Object(value), `${path}${key}.`),
  )
}
const variables = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted()

test('both languages have the same sentences, none of them empty', () => {
  expect(sentences(en).map(([key]) => key)).toEqual(sentences(nl).map(([key]) => key))
  expect(sentences(nl).length).toBeGreaterThan(100)
  for (const [key, sentence] of [...sentences(nl), ...sentences(en)]) expect(sentence.trim(), key).not.toBe('')
})

test('both languages fill in the same names and numbers', () => {
  const dutch = Object.fromEntries(sentences(nl))
  for (const [key, sentence] of sentences(en)) expect(variables(sentence), key).toEqual(variables(dutch[key] ?? ''))
})

test('every chip has a word in both languages', () => {
  expect(Object.keys(nl.seen).toSorted()).toEqual([...SEEN].toSorted())
  expect(Object.keys(en.seen).toSorted()).toEqual([...SEEN].toSorted())
})

test('what a resident reads has at most eight words', () => {
  for (const words of [nl, en]) {
    for (const [key, sentence] of sentences({ ...words.invite, ...words.message }))
      expect(sentence.split(' ').length, key).toBeLessThanOrEqual(8)
  }
})

test('no sentence uses a word that makes a person a case', () => {
  for (const [key, sentence] of [...sentences(nl), ...sentences(en)]) {
    expect(sentence, key).not.toMatch(/patiënt|patient|dement|agitat|intervent|gedragsprobleem|behaviou?ral/i)
  }
})

test('the words are ready in the language that was asked for, and change with it', async () => {
  const words = createWords('nl')
  expect(words.t('invite.lift')).toBe('Pak de hoorn.')
  expect(words.t('tile.ask', { who: "mevrouw O'Neill" })).toBe("Hoe was het voor mevrouw O'Neill?")
  expect([words.t('tile.heardMinutes', { count: 1 }), words.t('tile.heardMinutes', { count: 3 })]).toEqual([
    '1 minuut',
    '3 minuten',
  ])
  await words.changeLanguage('en')
  expect(words.t('invite.lift')).toBe('Pick up the phone.')
})
