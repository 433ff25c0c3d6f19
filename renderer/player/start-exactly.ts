/** Web Audio renders in blocks of this many frames. */
const BLOCK_FRAMES = 128
const TRIES = 4

/** The start of the next block that nothing can have rendered yet. */
export function nextBlockAt(context: BaseAudioContext): number {
  return context.currentTime + BLOCK_FRAMES / context.sampleRate
}

/**
 * Starts a source as soon as can be with the moment known to the sample: one that is told to start
 * at once starts at a block that nobody is told, and nothing could join it without a seam. `plan`
 * hears the moment before it comes.
 */
export function startExactly(
  source: AudioBufferSourceNode,
  input: AudioNode,
  offsetS: number,
  plan: (at: number) => void,
): { source: AudioBufferSourceNode; at: number } {
  const { context } = source
  for (let attempt = 1, next = source; ; attempt++) {
    const at = nextBlockAt(context)
    plan(at)
    next.start(at, offsetS)
    // The block before was not finished when all was told: it will be in time.
    if (context.currentTime < at || attempt === TRIES) return { source: next, at }
    next.stop()
    next.disconnect()
    next = new AudioBufferSourceNode(context, { buffer: source.buffer })
    next.connect(input)
  }
}
