import { measure } from '../measure.ts'
import type { Measurement } from '../model.ts'
import type { Samples } from './decoding.ts'
import { joinMeasurements } from './join-measurements.ts'

/**
 * Ten minutes of stereo at 48 kHz: 230 MB. Up to that a file is measured as one; longer ones in parts,
 * so that an hour of music needs no more memory than a song.
 */
const MOST_SAMPLES = 600 * 48_000 * 2

/** Listens to decoded pieces as they come. */
export type Measuring = {
  readonly add: (piece: Samples) => void
  /** The whole, or null where there was nothing to hear. */
  readonly finish: () => Measurement | null
}

export function createMeasuring(mostSamples = MOST_SAMPLES): Measuring {
  const parts: Measurement[] = []
  let channels: Float32Array[] = []
  let sampleRate = 0
  let length = 0

  function closePart(): void {
    if (length > 0)
      parts.push(
        measure(
          channels.map((samples) => samples.subarray(0, length)),
          sampleRate,
        ),
      )
    length = 0
  }

  return {
    add(piece) {
      // A stream may change its rate or its channels where two recordings were joined.
      if (piece.sampleRate !== sampleRate || piece.channels.length !== channels.length) {
        closePart()
        sampleRate = piece.sampleRate
        // Room for a whole part at once: pages that no sound reaches are never taken from the system.
        channels = piece.channels.map(() => new Float32Array(Math.floor(mostSamples / piece.channels.length)))
      }
      const added = piece.channels[0]?.length ?? 0
      if (length + added > (channels[0]?.length ?? 0)) closePart()
      channels.forEach((samples, channel) => samples.set(piece.channels[channel] ?? [], length))
      length += added
    },
    finish() {
      closePart()
      channels = []
      return joinMeasurements(parts)
    },
  }
}
