import type { FileHandle } from 'node:fs/promises'
import type { Measurement } from '../model.ts'
import { createMeasuring } from './measure-pieces.ts'
import { openDecoding } from './open-decoding.ts'
import type { SoundFormat } from './sniff.ts'

/** What came of decoding a whole file. */
export type Heard =
  | { readonly type: 'heard'; readonly measurement: Measurement; readonly cutShort: boolean }
  /** Nothing here decodes this format; the page can. */
  | { readonly type: 'not-decodable' }
  /** It should sound and does not: nothing of it could be decoded. */
  | { readonly type: 'silent' }
  | { readonly type: 'too-long' }

/** Longer than any record, opera or church service: a day's recording left running. */
const LONGEST_S = 4 * 3600
/** An encoder may round a length up to its own blocks; less than this is missing to nobody. */
const MISSING_S = 0.5

/** Decodes an open file to its end and measures it. `onAlive` is called now and then on the way. */
export async function listen(
  file: FileHandle,
  sizeBytes: number,
  format: SoundFormat,
  onAlive: () => void,
): Promise<Heard> {
  const decoding = await openDecoding(file, sizeBytes, format)
  if (decoding === null) return { type: 'not-decodable' }
  const measuring = createMeasuring()
  let heardS = 0
  let stumbled = false
  try {
    for await (const piece of decoding.samples) {
      heardS += (piece.channels[0]?.length ?? 0) / piece.sampleRate
      if (heardS > LONGEST_S) return { type: 'too-long' }
      measuring.add(piece)
      onAlive()
    }
  } catch {
    // Broken in the middle: the player stops there too, and what came before is a song cut short.
    stumbled = true
  }
  const measurement = measuring.finish()
  if (measurement === null) return { type: 'silent' }
  const missing = decoding.announcedS !== null && decoding.announcedS - heardS > MISSING_S
  return { type: 'heard', measurement, cutShort: stumbled || missing || decoding.cutShort }
}
