import { createLevel, fallPath } from './level.ts'
import { ringSamples } from './ring.ts'
import type { Voice } from './sound.ts'

/** A third of the usual rate holds all that there is to hear of it, in a third of the memory. */
const RATE = 16_000
const SHORTEST_FALL_S = 0.03

/** Makes the voice of an invitation; its samples are worked out at the first ring of all and kept. */
export function createRing(context: AudioContext, out: AudioNode): () => Voice {
  let buffer: AudioBuffer | null = null
  const samples = (): AudioBuffer => {
    if (buffer !== null) return buffer
    const made = ringSamples(RATE)
    buffer = new AudioBuffer({ length: made.length, numberOfChannels: 1, sampleRate: RATE })
    buffer.copyToChannel(made, 0)
    return buffer
  }
  return () => {
    const source = new AudioBufferSourceNode(context, { buffer: samples() })
    const gain = new GainNode(context)
    const level = createLevel(gain.gain, 1)
    let isOver = false
    let fallsUntil = Infinity
    source.addEventListener('ended', () => {
      isOver = true
      gain.disconnect()
    })
    source.connect(gain).connect(out)
    source.start()
    return {
      fall: (ms) => {
        const at = context.currentTime
        const fallS = Math.max(ms / 1000, SHORTEST_FALL_S)
        if (isOver || at + fallS >= fallsUntil) return
        fallsUntil = at + fallS
        level.go(at, (from) => fallPath(from, at, fallS))
        source.stop(fallsUntil)
      },
      // A dial that is wound while it rings is no reason to ring on, nor to stop: the lift is.
      duck: () => undefined,
      shape: () => undefined,
      heard: () => ({ positionS: 0, heardS: 0 }),
      isOver: () => isOver,
    }
  }
}
