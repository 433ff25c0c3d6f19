import type { DialDigit } from '../../media/choose.ts'
import type { MonoFrom, TrackId } from '../../media/model.ts'
import type { JournalRow } from '../../care/journal-rows.ts'
import type { CardId, PlayId, ResidentId, Seen, Valence } from '../../care/model.ts'
import type { LivingRoomView, TogetherOrder } from './living-room.ts'
import type { SoundFailure, Sounding, TrackSound, WantedSound } from './sound.ts'
import type { CardTelling, CardView, StickFile, TellAnswer, Telling, VisitAnswer } from './visit.ts'
import type { HomeView, PhoneView, Screen, StaffNote, Tile } from './view.ts'

/** Everything a page needs to draw and to sound, whole. */
export type Snapshot = {
  readonly home: HomeView
  readonly screen: Screen
  /** The conversation card beside the song that sounds; null where none lies there. */
  readonly card: CardView | null
  readonly sound: WantedSound
  readonly tile: Tile | null
  readonly livingRoom: LivingRoomView
  readonly notes: readonly StaffNote[]
  readonly phone: PhoneView
  /** The tracks whose first seconds must lie ready to sound. */
  readonly armed: readonly TrackSound[]
}

/** Facts: each replaces its part of the snapshot; `echo` is a digit that was dialled, for the wheel. */
export type CoreEvents = Snapshot & { readonly echo: { readonly digit: DialDigit } }

/** One line of the journal page, with the name of the resident where one was known. */
export type JournalRowView = JournalRow & { readonly who: string | null }

/** Rows newest first; `next` is the `before` of the following page, null where there are no older ones. */
export type JournalPageView = { readonly rows: readonly JournalRowView[]; readonly next: number | null }

/** All a page may ask of the core. Errors are `AppError` codes of errors.ts. */
export type CoreApi = {
  /** First call on each new port: says what this page is sounding (after a restart of the core), gets the whole picture. */
  readonly attach: (args: { sounding: Sounding | null }) => Snapshot
  /** A digit key, a hole that was touched, a panel picture (as the digit under it), or the virtual phone's dial; both edges. */
  readonly press: (args: { digit: DialDigit; via: 'key' | 'touch' | 'virtual'; down: boolean }) => void
  /** The drawn phone's horn; only where `home.virtualPhone`. */
  readonly virtualHorn: (args: { horn: 'up' | 'down' }) => void
  /** Staff's Stop, or the resident's `Stil` where there is no horn. */
  readonly stop: () => void
  /** Stop and never again for this resident; works while the song plays and on the tile. */
  readonly block: () => void
  readonly react: (args: { valence: Valence }) => void
  /** The chips: the whole set as it is now; not-saved when the disk refuses. */
  readonly setSeen: (args: { seen: readonly Seen[] }) => void
  /** Takes the last tap (reaction or block) back within 10 s. */
  readonly undo: () => void
  readonly closeTile: () => void
  /** A face on a shared place; null goes back to the living room. */
  readonly chooseResident: (args: { residentId: ResidentId | null }) => void
  /** Staff at a shared place: its songs, one after another, for everybody in the room. */
  readonly beginTogether: () => void
  readonly goTogether: (args: { to: TogetherOrder }) => void
  readonly journal: (args: { before: number | null; limit: number }) => JournalPageView

  /** A visitor with a code; wrong ones make everybody at this machine wait. */
  readonly openVisit: (args: { code: string }) => VisitAnswer | Promise<VisitAnswer>
  readonly closeVisit: (args: { token: string }) => void
  /** Into the letter box. `not-saved` when the disk refuses. */
  readonly tellAboutSong: (args: { token: string; telling: Telling }) => TellAnswer | Promise<TellAnswer>
  /** What lies on a stick that is plugged in, for somebody with a code. */
  readonly stickFiles: (args: { token: string }) => readonly StickFile[] | Promise<readonly StickFile[]>
  /** Null where it is gone or too large. */
  readonly stickFile: (args: { token: string; id: string }) => Uint8Array | null | Promise<Uint8Array | null>
  /** What was told over a card that lay beside a song; `not-found` where nobody knows who was at the phone. */
  readonly tellOverCard: (args: CardTelling & { cardId: CardId }) => void

  /** Samples of this play really advance on a device; at its start and then every 5 s. */
  readonly reportSounding: (args: Sounding) => void
  /** The play is over by itself: its end was reached, or it could not sound. */
  readonly reportEnded: (args: { playId: PlayId; heardS: number; failure: SoundFailure | null }) => void
  readonly reportSpokenEnded: (args: { spokenId: number }) => void
  /** The armed set as it lies ready now. */
  readonly reportArmed: (args: {
    ready: readonly TrackId[]
    failed: readonly { trackId: TrackId; failure: SoundFailure }[]
  }) => void
  readonly reportOutput: (args: { present: boolean }) => void
  /** The page measured a track that the importer could not decode. */
  readonly reportMeasured: (args: {
    trackId: TrackId
    durationS: number
    loudnessLufs: number
    truePeakDbtp: number
    startS: number
    endS: number
    monoFrom: MonoFrom
    peaks: readonly number[]
  }) => void
}
