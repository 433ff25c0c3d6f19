import { describe, expect, test } from 'vitest'
import { createMeasuring } from '../../../media/audio/measure-pieces.ts'
import { measure } from '../../../media/measure.ts'
import { tone } from '../sound-files.ts'

const RATE = 44_100

/** Hands sound over as a decoder does: bit by bit. */
function heardInPieces(samples: Float32Array, mostSamples?: number) {
  const measuring = createMeasuring(mostSamples)
  for (let at = 0; at < samples.length; at += 4_096)
    measuring.add({ channels: [samples.subarray(at, at + 4_096)], sampleRate: RATE })
  return measuring.finish()
}

describe('sound that comes in pieces', () => {
  test('is measured as if it had come at once', () => {
    const samples = tone({ seconds: 3 })
    expect(heardInPieces(samples)).toEqual(measure([samples], RATE))
  })

  test('and is more than fits is measured in parts, to the same result', () => {
    const samples = new Float32Array(11 * RATE)
    samples.set(tone({ seconds: 10 }))
    const whole = measure([samples], RATE)
    const parts = heardInPieces(samples, 3 * RATE)
    expect(parts?.durationS).toBeCloseTo(whole.durationS, 6)
    expect(parts?.startS).toBeCloseTo(whole.startS, 6)
    expect(parts?.endS).toBeCloseTo(whole.endS, 6)
    expect(parts?.truePeakDbtp).toBeCloseTo(whole.truePeakDbtp, 1)
    expect(Math.abs((parts?.loudnessLufs ?? 0) - whole.loudnessLufs)).toBeLessThan(0.3)
  })

  test('keeps its edges where whole parts at the beginning and the end are silent', () => {
    const silence = new Float32Array(2 * RATE)
    const measured = heardInPieces(new Float32Array([...silence, ...tone({ seconds: 1 }), ...silence]), RATE)
    expect(measured?.startS).toBeCloseTo(1.98, 1)
    expect(measured?.endS).toBeCloseTo(3.15, 1)
  })

  test('that is nothing but silence is kept whole', () => {
    const measured = heardInPieces(new Float32Array(3 * RATE), RATE)
    expect(measured?.startS).toBe(0)
    expect(measured?.endS).toBeCloseTo(3, 9)
  })

  test('may change its rate and channels on the way', () => {
    const measuring = createMeasuring()
    measuring.add({ channels: [tone({ seconds: 1 })], sampleRate: RATE })
    measuring.add({
      channels: [tone({ seconds: 1, sampleRate: 48_000 }), tone({ seconds: 1, sampleRate: 48_000 })],
      sampleRate: 48_000,
    })
    expect(measuring.finish()?.durationS).toBeCloseTo(2)
  })

  test('has at most 12,000 peaks however long it lasts', () => {
    const slow = 100
    const measuring = createMeasuring(1_000_000)
    for (let part = 0; part < 3; part++) {
      measuring.add({ channels: [new Float32Array(60_000).fill(0.5)], sampleRate: slow })
      measuring.add({ channels: [], sampleRate: slow })
    }
    const measured = measuring.finish()
    expect(measured?.durationS).toBe(1_800)
    expect(measured?.peaks.length).toBeLessThanOrEqual(12_000)
    expect(new Set(measured?.peaks)).toEqual(new Set([0.5]))
  })

  test('and never came is no measurement', () => {
    expect(createMeasuring().finish()).toBeNull()
  })
})
