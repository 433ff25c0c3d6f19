import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chooseAlias,
  chooseFavourite,
  chooseForDigit,
  chooseForString,
  chooseNext,
  DIAL_ORDER,
  type DialDigit,
  type NumberList,
  playable,
} from '../../media/choose.ts'
import type { TrackId } from '../../media/model.ts'

const song = (name: string): TrackId => name as TrackId

/** Songs under 2, 5 and 0; 5 is the favourite; an old telephone number of home. */
function aList(change: Partial<NumberList> = {}): NumberList {
  return {
    slots: { '2': song('tulips'), '5': song('sand'), '0': song('waltz') },
    favourite: '5',
    aliases: { '05612345': song('wedding') },
    silenced: [],
    ...change,
  }
}

const EMPTY: NumberList = { slots: {}, favourite: null, aliases: {}, silenced: [] }

describe('the songs that may sound', () => {
  test('lie as on the dial, the zero last', () => {
    expect(playable(aList()).map(({ digit }) => digit)).toEqual(['2', '5', '0'])
  })

  test('are not the silenced ones', () => {
    expect(playable(aList({ silenced: [song('sand')] })).map(({ trackId }) => trackId)).toEqual(['tulips', 'waltz'])
  })
})

describe('the favourite', () => {
  test('is the marked number', () => {
    expect(chooseFavourite(aList())).toEqual({ digit: '5', trackId: 'sand' })
  })

  test.each([
    ['nothing is marked', aList({ favourite: null })],
    ['the marked number is empty', aList({ favourite: '7' })],
    ['the marked song is silenced', aList({ silenced: [song('sand')] })],
  ])('is the first filled number where %s', (_where, list) => {
    expect(chooseFavourite(list)).toEqual({ digit: '2', trackId: 'tulips' })
  })

  test('is nothing where nothing may sound', () => {
    expect(chooseFavourite(EMPTY)).toBeNull()
    expect(chooseFavourite(aList({ silenced: [song('tulips'), song('sand'), song('waltz')] }))).toBeNull()
  })
})

describe('one digit', () => {
  test('is its own song', () => {
    expect(chooseForDigit(aList(), '0')).toEqual({ type: 'song', trackId: 'waltz', digit: '0' })
  })

  test('without a song says so and offers the favourite', () => {
    expect(chooseForDigit(aList(), '7')).toEqual({ type: 'empty', trackId: 'sand', digit: '5' })
  })

  test('with a silenced song is as good as without one', () => {
    expect(chooseForDigit(aList({ silenced: [song('waltz')] }), '0')).toEqual({
      type: 'empty',
      trackId: 'sand',
      digit: '5',
    })
  })

  test('offers nothing where nothing may sound', () => {
    expect(chooseForDigit(EMPTY, '7')).toEqual({ type: 'empty', trackId: null, digit: null })
  })
})

describe('a number remembered from long ago', () => {
  test('is its own song, also one that is not on the list', () => {
    expect(chooseAlias(aList(), '05612345')).toBe('wedding')
  })

  test.each(['0561234', '056123456', '', 'constructor', '__proto__'])('is only the whole number, not %j', (digits) => {
    expect(chooseAlias(aList(), digits)).toBeNull()
  })

  test('is none while its song is silenced', () => {
    expect(chooseAlias(aList({ silenced: [song('wedding')] }), '05612345')).toBeNull()
  })
})

describe('any other string of digits', () => {
  test('is always a song of the list', () => {
    expect(chooseForString(aList(), '112')).toMatchObject({
      type: 'song',
      trackId: expect.stringMatching(/tulips|sand|waltz/),
    })
  })

  test('is nothing where nothing may sound', () => {
    expect(chooseForString(EMPTY, '112')).toEqual({ type: 'empty', trackId: null, digit: null })
  })

  test('reaches every song of a full list', () => {
    const list = aList({ slots: Object.fromEntries(DIAL_ORDER.map((digit) => [digit, song(`song ${digit}`)])) })
    const reached = new Set(Array.from({ length: 1_000 }, (_, n) => chooseForString(list, String(n)).digit))
    expect(reached.size).toBe(10)
  })
})

describe('the next song', () => {
  test('follows as on the dial, round to the first', () => {
    expect(chooseNext(aList(), '2')?.digit).toBe('5')
    expect(chooseNext(aList(), '5')?.digit).toBe('0')
    expect(chooseNext(aList(), '0')?.digit).toBe('2')
  })

  test('after none is the first', () => {
    expect(chooseNext(aList(), null)?.digit).toBe('2')
  })

  test('after an empty number is the one behind it', () => {
    expect(chooseNext(aList(), '3')?.digit).toBe('5')
  })

  test('steps over what is silenced', () => {
    expect(chooseNext(aList({ silenced: [song('sand')] }), '2')?.digit).toBe('0')
  })

  test('of a list with one song is that song again', () => {
    expect(chooseNext(aList({ slots: { '4': song('sand') } }), '4')?.trackId).toBe('sand')
  })

  test('is nothing where nothing may sound', () => {
    expect(chooseNext(EMPTY, '2')).toBeNull()
  })
})

describe('for every list there could be', () => {
  const tracks = Array.from({ length: 6 }, (_, n) => song(`song ${n}`))
  const track = fc.constantFrom(...tracks)
  const digit = fc.constantFrom<DialDigit>(...DIAL_ORDER)
  const number = fc.stringMatching(/^[0-9]{1,8}$/)
  const list: fc.Arbitrary<NumberList> = fc.record({
    slots: fc.dictionary(digit, track),
    favourite: fc.option(digit),
    aliases: fc.dictionary(number, track),
    silenced: fc.subarray(tracks),
  })

  test('a silenced track is chosen by no way at all', () => {
    fc.assert(
      fc.property(list, digit, number, (given, one, digits) => {
        const chosen = [
          ...playable(given).map(({ trackId }) => trackId),
          chooseFavourite(given)?.trackId,
          chooseForDigit(given, one).trackId,
          chooseForString(given, digits).trackId,
          chooseNext(given, one)?.trackId,
          ...Object.keys(given.aliases).map((alias) => chooseAlias(given, alias)),
        ]
        expect(
          chosen.filter((trackId) => trackId !== null && trackId !== undefined && given.silenced.includes(trackId)),
        ).toEqual([])
      }),
    )
  })

  test('every way gives a song while one may sound', () => {
    fc.assert(
      fc.property(list, digit, number, (given, one, digits) => {
        fc.pre(playable(given).length > 0)
        const chosen = [
          chooseFavourite(given),
          chooseForDigit(given, one),
          chooseForString(given, digits),
          chooseNext(given, one),
        ]
        expect(chosen.map((choice) => typeof choice?.trackId)).toEqual(['string', 'string', 'string', 'string'])
      }),
    )
  })

  test('the same string is the same song, whatever was dialled between', () => {
    fc.assert(
      fc.property(list, number, number, (given, digits, between) => {
        const before = chooseForString(given, digits)
        chooseForString(given, between)
        expect(chooseForString(structuredClone(given), digits)).toEqual(before)
      }),
    )
  })

  test('walking on from song to song meets each once before it comes round', () => {
    fc.assert(
      fc.property(list, (given) => {
        const all = playable(given).map((one) => one.digit)
        let at: DialDigit | null = null
        const walked = all.map(() => (at = chooseNext(given, at)?.digit ?? null))
        expect(walked).toEqual(all)
      }),
    )
  })
})
