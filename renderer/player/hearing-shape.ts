import type { HearingProfile } from '../../care/hearing.ts'
import { createLimiter } from './limiter.ts'
import { LIFT_DB, PRESENCE_DB, wholeGainDb } from './whole-gain.ts'

// gain -> high shelf -> presence -> compression -> limiter -> one ear or both
//
// It stands in a song's chain only where a profile asks for it: it costs 6 ms, the compressor's own.

const SHELF_HZ = 2_000
const PRESENCE_HZ = 3_000
/** 6 dB below the house's own loudness: there, halved, it makes good what `LIFT_DB` adds. */
const THRESHOLD_DB = -24
const RATIO = 2
/** What every compressor node adds by itself (Web Audio API, DynamicsCompressorNode): 0.6 of its reduction at full scale. */
const OWN_MAKEUP_DB = -THRESHOLD_DB * (1 - 1 / RATIO) * 0.6
/** Changes by hand glide, so that nothing clicks. */
const GLIDE_S = 0.02

/** Where the limiter of this chain begins to bend (dBFS): a lifted voice comes near it often, and shall not break. */
const BENDS_AT_DB = -3

/** The part of a song's chain that suits it to somebody's ears. */
export type HearingShape = {
  readonly input: AudioNode
  readonly output: AudioNode
  /** Only while nothing sounds through it. */
  set(hearing: HearingProfile): void
  /** Glides there from `at` (context seconds); null is as it was recorded. */
  glide(hearing: HearingProfile | null, at: number): void
}

type Wanted = {
  readonly gain: number
  readonly shelfDb: number
  readonly presenceDb: number
  readonly ratio: number
  readonly makeup: number
  readonly left: number
  readonly right: number
}

/** A shape that changes nothing until it is set. */
export function createHearingShape(context: BaseAudioContext): HearingShape {
  const gain = new GainNode(context, { channelCount: 1, channelCountMode: 'explicit' })
  const shelf = new BiquadFilterNode(context, { type: 'highshelf', frequency: SHELF_HZ })
  const presence = new BiquadFilterNode(context, { type: 'peaking', frequency: PRESENCE_HZ, Q: 1 })
  const compressor = new DynamicsCompressorNode(context, {
    threshold: THRESHOLD_DB,
    knee: 0,
    ratio: 1,
    attack: 0.01,
    release: 0.25,
  })
  const makeup = new GainNode(context)
  const limiter = createLimiter(context, BENDS_AT_DB)
  const left = new GainNode(context)
  const right = new GainNode(context)
  const ears = new ChannelMergerNode(context, { numberOfInputs: 2 })
  gain.connect(shelf).connect(presence).connect(compressor).connect(makeup).connect(limiter.input)
  limiter.output.connect(left).connect(ears, 0, 0)
  limiter.output.connect(right).connect(ears, 0, 1)
  const each = (wanted: Wanted, act: (param: AudioParam, value: number) => void): void => {
    act(gain.gain, wanted.gain)
    act(shelf.gain, wanted.shelfDb)
    act(presence.gain, wanted.presenceDb)
    act(compressor.ratio, wanted.ratio)
    act(makeup.gain, wanted.makeup)
    act(left.gain, wanted.left)
    act(right.gain, wanted.right)
  }
  return {
    input: gain,
    output: ears,
    set: (hearing) => each(toWanted(hearing), (param, value) => (param.value = value)),
    glide: (hearing, at) => each(toWanted(hearing), (param, value) => param.setTargetAtTime(value, at, GLIDE_S)),
  }
}

function toWanted(hearing: HearingProfile | null): Wanted {
  if (hearing === null) return { gain: 1, shelfDb: 0, presenceDb: 0, ratio: 1, makeup: 1, left: 1, right: 1 }
  const { shelfDb, presence, compression, ear } = hearing
  return {
    gain: toFactor(wholeGainDb(hearing)),
    shelfDb,
    presenceDb: presence ? PRESENCE_DB : 0,
    ratio: compression ? RATIO : 1,
    makeup: compression ? toFactor(LIFT_DB - OWN_MAKEUP_DB) : 1,
    left: ear === 'right' ? 0 : 1,
    right: ear === 'left' ? 0 : 1,
  }
}

const toFactor = (db: number): number => 10 ** (db / 20)
