import type { TrackSound } from '../../electron/contract/sound.ts'

/** Decoding a cut file loses a little at the cut: this much more than the head is asked for. */
const MARGIN_S = 2
/** Pieces with many notes take more bytes than the file's average. */
const DENSITY = 1.25
/** Titles and small pictures before the first sample. */
const FRONT_BYTES = 64 * 1024
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
  const needed =
    track.durationS === null || track.durationS <= 0
      ? UNKNOWN_BYTES
      : (track.sizeBytes / track.durationS) * (track.startS + headS + MARGIN_S) * DENSITY + FRONT_BYTES
  return Math.min(track.sizeBytes, Math.ceil(attempt === 0 ? needed : needed * 2 + 1024 * 1024))
}
