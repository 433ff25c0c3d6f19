import type { MonoFrom } from '../../media/model.ts'
import { createLevel, type Level } from './level.ts'

/** What a song's samples go through; one level per reason to change it, so that none disturbs another. */
export type SongChain = {
  readonly input: AudioNode
  /** The track's gain and its rise; 0 until it is told to rise. */
  readonly level: Level
  /** The fade before the natural end. */
  readonly end: Level
  readonly fall: Level
  readonly duck: Level
  release(): void
}

/** A silent chain into `out`, ready for a source. */
export function createSongChain(context: BaseAudioContext, out: AudioNode, monoFrom: MonoFrom): SongChain {
  const level = new GainNode(context, {
    gain: 0,
    channelCount: 1,
    channelCountMode: 'explicit',
    // `speakers` mixes two channels to 0.5 (L + R), `discrete` keeps the first (Web Audio API, up- and down-mixing).
    channelInterpretation: monoFrom === 'both' ? 'speakers' : 'discrete',
  })
  const end = new GainNode(context)
  const fall = new GainNode(context)
  const duck = new GainNode(context)
  level.connect(end).connect(fall).connect(duck).connect(out)
  return {
    input: level,
    level: createLevel(level.gain, 0),
    end: createLevel(end.gain, 1),
    fall: createLevel(fall.gain, 1),
    duck: createLevel(duck.gain, 1),
    release: () => duck.disconnect(),
  }
}
