import type { TrackSound } from '../../electron/contract/sound.ts'

type Reserve = {
  /** Decoding a cut file loses a little at the cut: this much more than the head is asked for. */
  readonly marginS: number
  /** Pieces with many notes take more bytes than the file's average. */
  readonly density: number
  /** Titles and small pictures before the first sample. */
  readonly frontBytes: number
}
/** Enough for most songs; what is decoded beyond the head is thrown away, and ten songs are waited for at a start. */
const TIGHT: Reserve = { marginS: 0.5, density: 1.15, frontBytes: 8 * 1024 }
/** For a song that begins densely, or with a picture in front. */
const AMPLE: Reserve = { marginS: 2, density: 1.6, frontBytes: 1024 * 1024 }
/** For a file whose length nobody knows: 12 s of CD quality. */
const UNKNOWN_BYTES = 2 * 1024 * 1024

/**
 * How many bytes from the front surely hold the first `headS` seconds after the trimmed start;
 * attempt 1 was too short (a big picture in front, perhaps). The whole size means: all of it.
 */
export function headBytes(
  track: Pick<TrackSound, 'sizeBytes' | 'durationS' | 'startS'>,
  headS: number,
  attempt: 0 | 1,
): number {
  const { marginS, density, frontBytes } = attempt === 0 ? TIGHT : AMPLE
  const needed =
    track.durationS === null || track.durationS <= 0
      ? UNKNOWN_BYTES * (attempt + 1)
      : (track.sizeBytes / track.durationS) * (track.startS + headS + marginS) * density + frontBytes
  return Math.min(track.sizeBytes, Math.ceil(needed))
}
