import { describe, expect, test } from 'vitest'
import { fromFileName, shortTitle } from '../../../media/import/title.ts'

describe('a file name', () => {
  test.each([
    ['03 - Brandend zand.mp3', 'Brandend zand'],
    ['03. Brandend zand.mp3', 'Brandend zand'],
    ['03_Brandend_zand.mp3', 'Brandend zand'],
    ['03 Brandend zand.mp3', 'Brandend zand'],
    ['1-03 Brandend zand.mp3', 'Brandend zand'],
    ['3) Brandend zand.flac', 'Brandend zand'],
    ['Brandend zand', 'Brandend zand'],
    ['99 Luftballons.mp3', '99 Luftballons'],
    ['7.000 Rinder.mp3', '7.000 Rinder'],
    ['1812.mp3', '1812'],
    ['07.mp3', '07'],
    ['Mr. Sandman.mp3', 'Mr. Sandman'],
    ['05 Катюша.ogg', 'Катюша'],
    ['蘇州夜曲.flac', '蘇州夜曲'],
    ['Zout - water - wind.mp3', 'Zout - water - wind'],
    ['1940 - Lili Marleen.mp3', '1940 - Lili Marleen'],
  ])('%s is the title "%s"', (name, title) => {
    expect(fromFileName(name)).toEqual({ title, performer: null })
  })

  test.each([
    'Anneke Grönloh - Brandend zand.mp3',
    '03 - Anneke Grönloh - Brandend zand.mp3',
    'Anneke_Grönloh_-_Brandend_zand.mp3',
  ])('%s names the performer too', (name) => {
    expect(fromFileName(name)).toEqual({ title: 'Brandend zand', performer: 'Anneke Grönloh' })
  })

  test('with its accents written apart is the same name', () => {
    expect(fromFileName('Één dag.mp3'.normalize('NFD')).title).toBe('Één dag'.normalize('NFC'))
  })
})

describe('a short title', () => {
  test.each([
    ['Brandend zand', 'Brandend zand'],
    ['Tulpen uit Amsterdam (live in Carré, 1962)', 'Tulpen uit Amsterdam'],
    ['Het is weer voorbij die mooie zomer', 'Het is weer voorbij die…'],
    ['Laat me, laat me, mijn eigen gang maar gaan', 'Laat me, laat me, mijn…'],
    ['Supercalifragilisticexpialidocious', 'Supercalifragilisticexp…'],
  ])('of "%s" is "%s"', (title, short) => {
    expect(shortTitle(title)).toBe(short)
  })

  test('counts what people see as one sign', () => {
    const flags = '🇳🇱'.repeat(24)
    expect(shortTitle(flags)).toBe(flags)
  })
})
