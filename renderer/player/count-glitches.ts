/** What Chromium counts of a context, by the name it has in 130 and by that of later ones. */
type Counted = { readonly fallbackFramesEvents?: unknown; readonly underrunEvents?: unknown }
type Counting = AudioContext & { readonly playoutStats?: Counted; readonly playbackStats?: Counted }

/** How often so far the device had to go on without samples of ours; 0 where nobody counts. */
export function countGlitches(context: Counting): number {
  const stats = context.playoutStats ?? context.playbackStats
  const count = stats?.fallbackFramesEvents ?? stats?.underrunEvents
  return typeof count === 'number' ? count : 0
}
