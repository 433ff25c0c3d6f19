import { describe, expect, test } from 'vitest'
import { measure } from '../../../media/measure.ts'
import { dialToneWav } from '../../../renderer/player/dial-tone.ts'

/** The samples behind the 44 bytes of a plain WAV header. */
function samplesOf(wav: Uint8Array): Float32Array {
  const view = new DataView(wav.buffer, 44)
  return Float32Array.from({ length: view.byteLength / 2 }, (_, i) => view.getInt16(i * 2, true) / 32_768)
}

describe.each([44_100, 48_000])('the dial tone at %i Hz', (rate) => {
  const samples = samplesOf(dialToneWav(rate))
  test('is soft: -30 LUFS on two channels', () => {
    expect(measure([samples, samples], rate).loudnessLufs).toBeCloseTo(-30, 0)
  })
  test('has 425 waves a second and no seam where it begins again', () => {
    const rises = samples.filter((sample, i) => sample >= 0 && (samples.at(i - 1) ?? 0) < 0).length
    expect(rises / (samples.length / rate)).toBe(425)
    expect(Math.abs((samples[0] ?? 0) - (samples.at(-1) ?? 0))).toBeLessThan(0.003)
  })
})
