import { MediaError } from './media-error.ts'
import type { Measurement, Track } from './model.ts'

/**
 * Measurements that travel with files, as text: one object, content hash -> measurement. An import that
 * is given them listens to none of these files, which spares a first start its longest wait.
 */
export function formatMeasurements(tracks: readonly Track[]): string {
  const lines = tracks.flatMap(({ contentHash, measurement }) =>
    measurement === null ? [] : [`${JSON.stringify(contentHash)}: ${JSON.stringify(measurement)}`],
  )
  return `{\n${lines.toSorted().join(',\n')}\n}\n`
}

/** The reverse of formatMeasurements. Throws MediaError `invalid` for anything else. */
export function parseMeasurements(text: string): ReadonlyMap<string, Measurement> {
  const found = parseJson(text)
  if (typeof found !== 'object' || found === null) throw invalid()
  return new Map(Object.entries(found).map(([hash, value]) => [hash, toMeasurement(value)]))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid({ cause })
  }
}

function toMeasurement(value: unknown): Measurement {
  if (typeof value !== 'object' || value === null) throw invalid()
  const fields = new Map<string, unknown>(Object.entries(value))
  const number = (name: string): number => {
    const field = fields.get(name)
    if (typeof field !== 'number') throw invalid()
    return field
  }
  const monoFrom = fields.get('monoFrom')
  const peaks: unknown = fields.get('peaks')
  if (monoFrom !== 'both' && monoFrom !== 'left') throw invalid()
  if (!Array.isArray(peaks) || !peaks.every((peak) => typeof peak === 'number')) throw invalid()
  return {
    durationS: number('durationS'),
    loudnessLufs: number('loudnessLufs'),
    truePeakDbtp: number('truePeakDbtp'),
    startS: number('startS'),
    endS: number('endS'),
    monoFrom,
    peaks,
  }
}

function invalid(options?: ErrorOptions): MediaError {
  return new MediaError('invalid', 'these are not measurements', options)
}
