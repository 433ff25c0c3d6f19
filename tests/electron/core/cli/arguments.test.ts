import { describe, expect, test } from 'vitest'
import { languageOf, parseCommandLine, UsageError } from '../../../../electron/core/cli/arguments.ts'

const parse = (words: string) => parseCommandLine(words.split(' '))

describe('wrong use is', () => {
  test.for([
    ['no command', ''],
    ['a command that is not there', 'export'],
    ['a flag that is not there', 'check --force'],
    ['a flag without its value', 'import songs --resident'],
    ['import without a folder', 'import'],
    ['two folders', 'import songs more'],
    ['list without a name', 'list'],
    ['a word too many', 'check everything'],
    ['a number that is no digit', 'import songs --resident Bos --numbers 11=a.mp3'],
    ['a number without a song', 'import songs --resident Bos --numbers 1'],
    ['a number for nobody', 'import songs --numbers 1=a.mp3'],
    ['an old number for nobody', 'import songs --alias 0118123456=a.mp3'],
    ['a block for nobody', 'import songs --block a.mp3'],
  ] as const)('%s', ([, words]) => {
    expect(() => parse(words)).toThrow(UsageError)
  })
})

test('music may come in for nobody in particular', () => {
  expect(parse('import songs').command).toEqual({
    type: 'import',
    folder: 'songs',
    resident: null,
    numbers: [],
    aliases: [],
    blocks: [],
  })
})

test('numbers, old numbers and blocks of a resident are understood, in one flag or in several', () => {
  const line = parse(
    'import songs --resident Bos --numbers 1=a.mp3,2=b,c.mp3 --numbers 0=d.mp3 --alias 0118123456=a.mp3 --block e.mp3',
  )
  expect(line.command).toEqual({
    type: 'import',
    folder: 'songs',
    resident: 'Bos',
    numbers: [
      { digit: '1', file: 'a.mp3' },
      { digit: '2', file: 'b,c.mp3' },
      { digit: '0', file: 'd.mp3' },
    ],
    aliases: [{ number: '0118123456', file: 'a.mp3' }],
    blocks: ['e.mp3'],
  })
})

test('the folder of the house and the language go with every command', () => {
  expect(parse('events --json --data /srv/house --lang en')).toEqual({
    command: { type: 'events', json: true },
    dataDir: '/srv/house',
    language: 'en',
  })
  expect(parse('residents')).toEqual({ command: { type: 'residents' }, dataDir: null, language: 'nl' })
})

test('whoever asks in English is answered in English, also where nothing else is understood', () => {
  expect(languageOf(['import', '--lang', 'en'])).toBe('en')
  expect(languageOf(['nothing', '--lang=en', '--what'])).toBe('en')
  expect(languageOf(['en'])).toBe('nl')
})
