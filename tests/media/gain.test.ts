import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gainDb, UNMEASURED_GAIN_DB } from '../../media/gain.ts'
import type { Measurement } from '../../media/model.ts'

function measured(loudnessLufs: number, truePeakDbtp: number): Measurement {
  return { durationS: 180, loudnessLufs, truePeakDbtp, startS: 0, endS: 180, monoFrom: 'both', peaks: [] }
}

describe('the gain of a track', () => {
  test('brings a loud master down to -18 LUFS', () => {
    expect(gainDb(measured(-8, 0.5))).toBe(-10)
  })

  test('brings an old, soft recording up to -18 LUFS', () => {
    expect(gainDb(measured(-24, -12))).toBe(6)
  })

  test('leaves a track alone that is as loud as all should be', () => {
    expect(gainDb(measured(-18, -3))).toBe(0)
  })

  test('never lifts the true peak above -1 dBTP', () => {
    expect(gainDb(measured(-24, -4))).toBe(3)
  })

  test('never lifts by more than 9 dB', () => {
    expect(gainDb(measured(-40, -30))).toBe(9)
  })

  test('is cautious with a track that nobody has listened to', () => {
    expect(gainDb(null)).toBe(UNMEASURED_GAIN_DB)
    expect(gainDb(measured(-Infinity, -120))).toBe(UNMEASURED_GAIN_DB)
    expect(gainDb(measured(Number.NaN, 0))).toBe(UNMEASURED_GAIN_DB)
  })

  test('keeps all three limits for every track there could be', () => {
    const level = fc.double({ min: -70, max: 6, noNaN: true })
    fc.assert(
      fc.property(level, level, (loudnessLufs, truePeakDbtp) => {
        const gain = gainDb(measured(loudnessLufs, truePeakDbtp))
        expect(gain).toBeLessThanOrEqual(9)
        expect(loudnessLufs + gain).toBeLessThanOrEqual(-18 + 1e-9)
        expect(truePeakDbtp + gain).toBeLessThanOrEqual(-1 + 1e-9)
      }),
    )
  })
})
