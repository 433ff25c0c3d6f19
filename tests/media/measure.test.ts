import { describe, expect, test } from 'vitest'
import { measure } from '../../media/measure.ts'

const RATE = 48_000
const twin = (samples: Float32Array) => [samples, samples.slice()]

/** Sines one after another: seconds and peak level in dBFS of each. */
function tones(
  parts: readonly (readonly [seconds: number, dbfs: number])[],
  hz = 1000,
  rate = RATE,
  phase = 0,
): Float32Array {
  const wave = new Float32Array(parts.reduce((sum, [seconds]) => sum + Math.round(seconds * rate), 0))
  let i = 0
  for (const [seconds, dbfs] of parts) {
    const end = i + Math.round(seconds * rate)
    const level = 10 ** (dbfs / 20)
    for (; i < end; i++) wave[i] = level * Math.sin((2 * Math.PI * hz * i) / rate + phase)
  }
  return wave
}

describe('loudness, as EBU Tech 3341 asks of a meter (within 0.1 LU)', () => {
  test.each([
    ['case 1: a stereo sine of -23 dBFS', [[20, -23]], -23],
    ['case 2: a stereo sine of -33 dBFS', [[20, -33]], -33],
    [
      'case 3: quiet stretches fall under the relative gate',
      [
        [10, -36],
        [60, -23],
        [10, -36],
      ],
      -23,
    ],
    [
      'case 4: nearly silent stretches fall under the absolute gate',
      [
        [10, -72],
        [10, -36],
        [60, -23],
        [10, -36],
        [10, -72],
      ],
      -23,
    ],
  ] as const)('%s', (_, parts, lufs) => {
    expect(Math.abs(measure(twin(tones(parts)), RATE).loudnessLufs - lufs)).toBeLessThan(0.1)
  })

  test.each([22_050, 32_000, 44_100, 96_000])('reads the same at %i Hz', (rate) => {
    const heard = measure(twin(tones([[5, -23]], 1000, rate)), rate).loudnessLufs
    expect(Math.abs(heard + 23)).toBeLessThan(0.1)
  })

  test('a sine of 997 Hz and 0 dBFS in one channel reads -3.01 LUFS', () => {
    expect(measure([tones([[5, 0]], 997)], RATE).loudnessLufs).toBeCloseTo(-3.01, 1)
  })

  test('a sound shorter than one window is still measured', () => {
    expect(Math.abs(measure(twin(tones([[0.2, -20]])), RATE).loudnessLufs + 20)).toBeLessThan(0.3)
  })

  test('silence has finite levels and is kept whole', () => {
    const heard = measure([new Float32Array(RATE), new Float32Array(RATE)], RATE)
    expect(heard).toMatchObject({ loudnessLufs: -70, truePeakDbtp: -120, startS: 0, endS: 1, monoFrom: 'both' })
  })
})

describe('true peak, as EBU Tech 3341 cases 15 to 18 ask (+0.2 / -0.4 dB)', () => {
  test.each([
    ['a quarter of the rate, on the crests', RATE / 4, 0],
    ['a quarter of the rate, 45 degrees beside the crests', RATE / 4, Math.PI / 4],
    ['a sixth of the rate, 60 degrees', RATE / 6, Math.PI / 3],
    ['an eighth of the rate, 67.5 degrees', RATE / 8, (67.5 * Math.PI) / 180],
  ])('%s', (_, hz, phase) => {
    // Faded in and out: a sine cut off hard really overshoots between the samples.
    const wave = tones([[1, -6]], hz, RATE, phase).map((x, i) => x * Math.min(1, i / 4800, (RATE - i) / 4800))
    const { truePeakDbtp } = measure([wave], RATE)
    expect(truePeakDbtp).toBeLessThan(-5.82)
    expect(truePeakDbtp).toBeGreaterThan(-6.42)
  })
})

describe('where the music is', () => {
  test('silence is trimmed to 20 ms before it and 150 ms after it', () => {
    const wave = tones([
      [1, -120],
      [2, -20],
      [1.5, -120],
    ])
    const heard = measure(twin(wave), RATE)
    expect(heard.durationS).toBe(4.5)
    expect(heard.startS).toBeCloseTo(0.98, 2)
    expect(heard.endS).toBeCloseTo(3.15, 2)
  })

  test('a file that begins and ends loud is kept whole', () => {
    expect(measure(twin(tones([[2, -20]])), RATE)).toMatchObject({ startS: 0, endS: 2 })
  })

  test('one channel alone is enough to count as music', () => {
    expect(
      measure(
        [
          new Float32Array(RATE * 2),
          tones([
            [1, -120],
            [1, -20],
          ]),
        ],
        RATE,
      ).startS,
    ).toBeCloseTo(0.98, 2)
  })
})

describe('one channel for the handset', () => {
  const left = tones([[1, -20]])
  test('is the sum where both channels agree', () => expect(measure(twin(left), RATE).monoFrom).toBe('both'))
  test('is the left one where the sum cancels out', () => {
    expect(measure([left, left.map((x) => -0.9 * x)], RATE).monoFrom).toBe('left')
  })
  test('is the sum where only the right channel has music', () => {
    expect(measure([new Float32Array(left.length), left], RATE).monoFrom).toBe('both')
  })
  test('is the sum of a mono file', () => expect(measure([left], RATE).monoFrom).toBe('both'))
})

describe('the waveform', () => {
  test('has one peak per 50 ms', () => {
    const { peaks } = measure(
      twin(
        tones([
          [1, -120],
          [1, -6],
        ]),
      ),
      RATE,
    )
    expect(peaks).toHaveLength(40)
    expect(peaks.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 0))
    expect(peaks[30]).toBeCloseTo(0.501, 2)
  })

  test('of a long recording stays at 12,000 peaks and spans it whole', () => {
    const wave = new Float32Array(8000 * 700)
    wave[wave.length - 1] = 1
    const { peaks } = measure([wave], 8000)
    expect(peaks.length).toBeLessThanOrEqual(12_000)
    expect(peaks.at(-1)).toBe(1)
  })
})
