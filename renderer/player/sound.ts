import type { HearingProfile } from '../../care/hearing.ts'
import type { MonoFrom, TrackId } from '../../media/model.ts'
import type { SoundFailure, SpokenText, TrackSound } from '../../electron/contract/sound.ts'

/** Something that sounds, or is about to, until it is over or told to fall. */
export type Voice = {
  /** Falls silent within `ms` and is gone then; a later call may only hurry it. Says nothing when done. */
  fall(ms: number): void
  /** -12 dB while a hand is at the dial. */
  duck(ducked: boolean): void
  /** Another profile and ceiling while it sounds; a song that began without a profile takes the ceiling alone. */
  shape(hearing: HearingProfile | null, ceilingDb: number): void
  /** What has really left towards the device, in seconds; `positionS` counts from the file's first sample. */
  heard(): { readonly positionS: number; readonly heardS: number }
  isOver(): boolean
}

export type SongOrder = {
  readonly track: TrackSound
  readonly fromS: number
  readonly riseMs: number
  readonly ducked: boolean
  /** Null: as it was recorded, the shortest way. */
  readonly hearing: HearingProfile | null
  /** How much lower than the house's own the loudest is, dB (0 or less). */
  readonly ceilingDb: number
  /** Once, when it ended by itself or could not sound; never after `fall`. */
  readonly onOver: (failure: SoundFailure | null) => void
}

export type Armed = {
  readonly ready: readonly TrackId[]
  readonly failed: readonly { trackId: TrackId; failure: SoundFailure }[]
}

export type Measured = {
  readonly trackId: TrackId
  readonly durationS: number
  readonly loudnessLufs: number
  readonly truePeakDbtp: number
  readonly startS: number
  readonly endS: number
  readonly monoFrom: MonoFrom
  readonly peaks: readonly number[]
}

export type SoundListener = {
  readonly onArmed: (armed: Armed) => void
  readonly onOutput: (present: boolean) => void
  readonly onMeasured: (measured: Measured) => void
}

/** The edge to howler, Web Audio and the device. Starting something is synchronous: no promise lies between. */
export type Sound = {
  /** Whom to tell; called once, before anything else. */
  listen(listener: SoundListener): void
  /** Lays the first seconds of exactly these tracks ready. */
  arm(tracks: readonly TrackSound[]): void
  song(order: SongOrder): Voice
  tone(): Voice
  /** The soft ring of an invitation; it ends by itself and says nothing. */
  ring(): Voice
  spoken(text: SpokenText, onOver: () => void): Voice
  /** Whether there is a device and its clock runs. */
  hasOutput(): boolean
  close(): Promise<void>
}
