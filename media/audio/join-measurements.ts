import type { Measurement } from '../model.ts'

const MOST_PEAKS = 12_000
/** What the measurement calls silence at a file's edges. */
const SILENCE_DBFS = -50

/**
 * One measurement of parts that follow one another; null of none. Exact but for the loudness, which is
 * the mean energy of the parts that are not silent: gates see each part, not the whole.
 */
export function joinMeasurements(parts: readonly Measurement[]): Measurement | null {
  const [only] = parts
  if (only === undefined || parts.length === 1) return only ?? null
  const durationS = parts.reduce((sum, part) => sum + part.durationS, 0)
  const first = parts.findIndex(isHeard)
  const last = parts.findLastIndex(isHeard)
  return {
    durationS,
    loudnessLufs: meanLoudness(first < 0 ? parts : parts.filter(isHeard)),
    truePeakDbtp: Math.max(...parts.map((part) => part.truePeakDbtp)),
    startS: first < 0 ? 0 : startOf(parts, first) + (parts[first]?.startS ?? 0),
    endS: last < 0 ? durationS : startOf(parts, last) + (parts[last]?.endS ?? 0),
    monoFrom: parts.some((part) => isHeard(part) && part.monoFrom === 'left') ? 'left' : 'both',
    peaks: fewer(parts.flatMap((part) => part.peaks)),
  }
}

function isHeard(part: Measurement): boolean {
  return part.truePeakDbtp > SILENCE_DBFS
}

function startOf(parts: readonly Measurement[], index: number): number {
  return parts.slice(0, index).reduce((sum, part) => sum + part.durationS, 0)
}

function meanLoudness(parts: readonly Measurement[]): number {
  const energy = parts.reduce((sum, part) => sum + part.durationS * 10 ** (part.loudnessLufs / 10), 0)
  return 10 * Math.log10(energy / parts.reduce((sum, part) => sum + part.durationS, 0))
}

function fewer(peaks: readonly number[]): number[] {
  const piece = Math.ceil(peaks.length / MOST_PEAKS)
  return Array.from({ length: Math.ceil(peaks.length / piece) }, (_, at) =>
    Math.max(...peaks.slice(at * piece, (at + 1) * piece)),
  )
}
