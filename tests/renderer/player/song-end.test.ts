import { describe, expect, test } from 'vitest'
import { endFadeS, endOf, isLong } from '../../../renderer/player/song-end.ts'

describe('the natural end', () => {
  test('is where the silence was trimmed off', () => expect(endOf({ endS: 170 }, 180)).toBe(170))
  test('is the end of a file nobody has measured', () => expect(endOf({ endS: null }, 180)).toBe(180))
  test('fades over 2 s', () => expect(endFadeS({ endS: null }, 180, 170)).toBe(2))
  test('hardly fades where the music had ended by itself', () => expect(endFadeS({ endS: 178 }, 180, 170)).toBe(0.05))
  test('of something short leaves most of it as it is', () => expect(endFadeS({ endS: null }, 4, 4)).toBe(1))
})

describe('a media element plays the rest', () => {
  test('of more than ten minutes', () => expect(isLong({ durationS: 601, sizeBytes: 1 })).toBe(true))
  test('not of a song', () => expect(isLong({ durationS: 240, sizeBytes: 40_000_000 })).toBe(false))
  test('of a large file of unknown length', () => expect(isLong({ durationS: null, sizeBytes: 20_000_001 })).toBe(true))
})
