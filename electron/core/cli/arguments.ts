import { parseArgs } from 'node:util'
import { DIAL_ORDER, type DialDigit } from '../../../media/choose.ts'
import type { Language } from '../../contract/view.ts'

/** What was typed, understood. File names count from the imported folder. */
export type Command =
  | {
      readonly type: 'import'
      readonly folder: string
      readonly resident: string | null
      readonly numbers: readonly { readonly digit: DialDigit; readonly file: string }[]
      readonly aliases: readonly { readonly number: string; readonly file: string }[]
      readonly blocks: readonly string[]
    }
  | { readonly type: 'residents' }
  | { readonly type: 'list'; readonly resident: string }
  | { readonly type: 'events'; readonly json: boolean }
  | { readonly type: 'check' }

export type CommandLine = { readonly command: Command; readonly dataDir: string | null; readonly language: Language }

/** Words that are no command of ours; the caller shows how it is used. */
export class UsageError extends Error {}

/** In which language somebody asks, also where the other words cannot be understood. */
export function languageOf(words: readonly string[]): Language {
  return words.some((word, at) => word === '--lang=en' || (word === '--lang' && words[at + 1] === 'en')) ? 'en' : 'nl'
}

/** Reads the words after `npm run cli --`. Throws UsageError. */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parseWords(words)
  const [name = '', ...rest] = positionals
  const line = { dataDir: values.data ?? null, language: languageOf(words) } as const
  const [first, ...more] = rest
  if (more.length > 0) throw new UsageError()
  switch (name) {
    case 'import':
      if (first === undefined) throw new UsageError()
      // A song is on somebody's number, or must not sound for somebody: without a name it would be left out unnoticed.
      if (values.resident === undefined && (values.numbers ?? values.alias ?? values.block)) throw new UsageError()
      return {
        ...line,
        command: {
          type: 'import',
          folder: first,
          resident: values.resident ?? null,
          numbers: pairs(values.numbers).map(({ left, file }) => ({ digit: parseDigit(left), file })),
          aliases: pairs(values.alias).map(({ left, file }) => ({ number: left, file })),
          blocks: values.block ?? [],
        },
      }
    case 'list':
      if (first === undefined) throw new UsageError()
      return { ...line, command: { type: 'list', resident: first } }
    case 'residents':
    case 'check':
      if (first !== undefined) throw new UsageError()
      return { ...line, command: { type: name } }
    case 'events':
      if (first !== undefined) throw new UsageError()
      return { ...line, command: { type: 'events', json: values.json ?? false } }
    default:
      throw new UsageError()
  }
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        lang: { type: 'string' },
        resident: { type: 'string' },
        json: { type: 'boolean' },
        numbers: { type: 'string', multiple: true },
        alias: { type: 'string', multiple: true },
        block: { type: 'string', multiple: true },
      },
    })
  } catch (cause) {
    throw new UsageError('unknown words', { cause })
  }
}

/** `1=a.mp3,2=b, c.mp3`: a comma parts two only where a number and `=` follow, since file names have commas too. */
function pairs(values: readonly string[] | undefined): { left: string; file: string }[] {
  return (values ?? [])
    .flatMap((value) => value.split(/,(?=\d+=)/))
    .map((pair) => {
      const match = /^(\d+)=(.+)$/s.exec(pair)
      if (!match) throw new UsageError()
      const [, left = '', file = ''] = match
      return { left, file }
    })
}

function parseDigit(text: string): DialDigit {
  const digit = DIAL_ORDER.find((one) => one === text)
  if (digit === undefined) throw new UsageError()
  return digit
}
