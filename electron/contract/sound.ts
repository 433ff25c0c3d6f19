import type { HearingProfile } from '../../care/hearing.ts'
import type { MonoFrom, TrackId } from '../../media/model.ts'
import type { PlayId } from '../../care/model.ts'

/** All a page needs to sound a track: where it lies and how loud; seconds from the file's first sample. */
export type TrackSound = {
  readonly trackId: TrackId
  /** Same-origin path, such as `/audio/<hash>.ogg`. */
  readonly url: string
  readonly sizeBytes: number
  readonly gainDb: number
  readonly startS: number
  /** Null: to the end of the file (nobody has measured it). */
  readonly endS: number | null
  readonly durationS: number | null
  readonly monoFrom: MonoFrom
  readonly measured: boolean
}

export type SpokenText = 'emergency'

/**
 * What should be sounding now; the player compares it with what is, and acts. A new `playId` starts
 * its track at `fromS`, rising over `riseMs`, while what sounded before falls away over `fallMs`.
 * The same `playId` again changes at most `ducked` (-12 dB while a hand is at the dial), `hearing` and `ceilingDb`.
 */
export type WantedSound =
  | { readonly type: 'silent'; readonly fallMs: number }
  | { readonly type: 'tone'; readonly fallMs: number }
  /** The soft ring of an invitation: it ends by itself within 19 s. */
  | { readonly type: 'ring'; readonly fallMs: number }
  | { readonly type: 'spoken'; readonly text: SpokenText; readonly spokenId: number; readonly fallMs: number }
  | {
      readonly type: 'song'
      readonly playId: PlayId
      readonly track: TrackSound
      readonly fromS: number
      readonly riseMs: number
      readonly fallMs: number
      readonly ducked: boolean
      /** The listener's profile; null where nothing is changed for them. */
      readonly hearing: HearingProfile | null
      /** How much lower than the house's own the loudest is, dB (0 or less). */
      readonly ceilingDb: number
    }

/** What a page says it is sounding. `positionS` is in the file, `heardS` is how long this play has been heard. */
export type Sounding = { readonly playId: PlayId; readonly positionS: number; readonly heardS: number }

/** Why a track cannot sound: gone, cut short or no audio, or the page could not fetch it. */
export type SoundFailure = 'missing' | 'not-audio' | 'unreachable'
