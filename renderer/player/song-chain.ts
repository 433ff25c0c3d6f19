import type { HearingProfile } from '../../care/hearing.ts'
import type { MonoFrom } from '../../media/model.ts'
import { createHearingShape, type HearingShape } from './hearing-shape.ts'
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
  /** Puts a profile into the chain; only while nothing sounds through it. */
  shape(hearing: HearingProfile): void
  /** Glides to another profile where one is in the chain; a chain without keeps its straight way to its end. */
  reshape(hearing: HearingProfile | null, at: number): void
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
  let shape: HearingShape | null = null
  return {
    input: level,
    level: createLevel(level.gain, 0),
    end: createLevel(end.gain, 1),
    fall: createLevel(fall.gain, 1),
    duck: createLevel(duck.gain, 1),
    shape: (hearing) => {
      if (shape === null) {
        shape = createHearingShape(context)
        level.disconnect()
        level.connect(shape.input)
        shape.output.connect(end)
      }
      shape.set(hearing)
    },
    reshape: (hearing, at) => shape?.glide(hearing, at),
    release: () => duck.disconnect(),
  }
}
