import type { Track } from './model.ts'

/** Where this track begins, in seconds from the file's first sample: what a person chose, else where it stops being silent. */
export function startOf({ chosen, measurement }: Pick<Track, 'chosen' | 'measurement'>): number {
  return chosen.startS ?? measurement?.startS ?? 0
}
