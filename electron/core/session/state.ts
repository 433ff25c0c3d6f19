import type { DialDigit, NumberList } from '../../../media/choose.ts'
import type { TrackId } from '../../../media/model.ts'
import type { HearingProfile } from '../../../care/hearing.ts'
import type { QuietHours } from '../../../care/quiet-hours.ts'
import type { EndReason, PlayId, PlayVia, ResidentId, SessionId, StageMode } from '../../../care/model.ts'
import type { BehaviourSettings } from './settings.ts'

/** For whom the phone plays, as far as the rules need to know; nobody has no profile and no quiet hours. */
export type Listener = {
  readonly residentId: ResidentId | null
  /** Null: as it was recorded. */
  readonly hearing: HearingProfile | null
  /** Of the profile; below 0 also where nothing else of it changes the sound. */
  readonly ceilingDb: number
  readonly quietHours: QuietHours | null
}

export const NOBODY: Listener = { residentId: null, hearing: null, ceilingDb: 0, quietHours: null }

/** A song that somebody tries on the phone: it is nobody's listening, and nothing of it is written down. */
export type Trial = {
  readonly playId: PlayId
  readonly trackId: TrackId
  readonly hearing: HearingProfile
}

/** A song that was asked for. Times are epoch ms; seconds count in the file and in what was heard. */
export type Play = {
  readonly playId: PlayId
  readonly trackId: TrackId
  /** The number under which the song lies; null for an alias that has none. */
  readonly digit: DialDigit | null
  /** What was dialled for it (kept only while it plays, never stored); null when nothing was. */
  readonly dialled: string | null
  readonly via: PlayVia
  /** For whom it began. */
  readonly listener: Listener
  readonly fromS: number
  readonly riseMs: number
  readonly fallMs: number
  readonly wantedAt: number
  /** Null until samples advance. */
  readonly soundedAt: number | null
  readonly heardS: number
  /** Where in the file it was at `reportedAt`: silence at the start of a song is left out, so `fromS` does not say it. */
  readonly positionS: number
  /** Null while no samples advance: then no clock counts on. */
  readonly reportedAt: number | null
}

/** What is going on at the phone. */
export type Now =
  | { readonly type: 'nothing' }
  | { readonly type: 'tone'; readonly until: number; readonly brings: 'resume' | 'lift' }
  | { readonly type: 'song'; readonly play: Play; readonly duckedAt: number | null }
  | { readonly type: 'trial'; readonly trial: Trial }
  | { readonly type: 'gap'; readonly play: Play; readonly until: number }
  | { readonly type: 'fading'; readonly play: Play; readonly until: number }
  | { readonly type: 'empty'; readonly until: number; readonly dialled: string; readonly via: PlayVia }
  /** `since`: when the words began, and once they are `over`, when they ended. */
  | { readonly type: 'emergency'; readonly spokenId: number; readonly over: boolean; readonly since: number }
  | { readonly type: 'parked' }
  /** The phone invites (row 23): a lift plays `list`. `bell`: the phone's own, so that nothing else rings. */
  | { readonly type: 'ringing'; readonly until: number; readonly list: NumberList; readonly bell: boolean }

/** Music for a group, one song after another, from a shared place's loudspeaker. */
export type Together = {
  readonly queue: readonly TrackId[]
  /** Which song of the queue sounds, or waits. */
  readonly index: number
  /** Where a song that was paused goes on, seconds from the file's first sample. */
  readonly fromS: number
  readonly isPaused: boolean
}

/** Digits of one number so far. `movingSince` is set while the dial is off rest: the gap does not count then. */
export type Collected = {
  readonly digits: string
  readonly lastAt: number
  readonly movingSince: number | null
  readonly via: PlayVia
}

export type Session = {
  readonly settings: BehaviourSettings
  readonly stage: StageMode
  readonly list: NumberList
  readonly listener: Listener
  /** Their quiet hours: whether they hold now, and when that changes (epoch ms). */
  readonly quiet: { readonly isNow: boolean; readonly changesAt: number | null }
  /** Where the next lift without dialling goes on; null before the first. */
  readonly liftCursor: DialDigit | null
  readonly horn: 'up' | 'down' | 'unknown'
  /** Whether a device takes the sound. */
  readonly hasOutput: boolean
  readonly listening: { readonly sessionId: SessionId; readonly hornless: boolean } | null
  readonly now: Now
  /** How long what sounded before takes to fall away, for sounds that are not songs. */
  readonly fallMs: number
  readonly collected: Collected | null
  /** The last few digits with their times, and whether each began a number: to know a slow 1-1-2. */
  readonly recent: readonly { readonly digit: DialDigit; readonly at: number; readonly begins: boolean }[]
  readonly remembered: { readonly digits: string; readonly at: number } | null
  readonly resumable: {
    readonly trackId: TrackId
    readonly digit: DialDigit | null
    readonly fromS: number
    readonly at: number
  } | null
  /** Since when the horn is up with nothing sounding. */
  readonly quietSince: number | null
  readonly leftOffTold: boolean
  /** Since when music has followed music by itself. */
  readonly musicSince: number | null
  /** Since when the horn lies on the hook, where somebody was chosen at a shared place. */
  readonly chosenIdleSince: number | null
  readonly endedUntil: number | null
  /** After a replug with the horn down: when to take it for hung up. */
  readonly reconcileAt: number | null
  readonly spokenCount: number
  /** Null while nobody listens together. */
  readonly together: Together | null
}

/** What has to happen outside; performed in order by the runner. */
export type Effect =
  | { readonly type: 'session-opened'; readonly sessionId: SessionId }
  | { readonly type: 'session-closed'; readonly sessionId: SessionId }
  | { readonly type: 'play-started'; readonly sessionId: SessionId; readonly play: Play }
  | { readonly type: 'play-heard'; readonly playId: PlayId; readonly heardS: number }
  | { readonly type: 'play-ended'; readonly playId: PlayId; readonly heardS: number; readonly endReason: EndReason }
  /** Music is over for now: there may be something to ask. */
  | { readonly type: 'music-over' }
  | { readonly type: 'lifted' }
  | { readonly type: 'echo'; readonly digit: DialDigit }
  | { readonly type: 'dialled-elsewhere'; readonly length: number; readonly trackId: TrackId | null }
  | { readonly type: 'lift-cursor'; readonly digit: DialDigit }
  | { readonly type: 'staff-event'; readonly event: 'emergency-dialled' | 'horn-left-off' | 'song-failed' }
  | { readonly type: 'block'; readonly play: Play; readonly sessionId: SessionId; readonly heardS: number }
  | { readonly type: 'back-to-living-room' }
  /** Somebody lifted while it rang: what can be dialled is the list of the invitation, until the horn is back. */
  | { readonly type: 'invitation-answered' }
  /** So many rings of the phone's own bell; 0 stops it. */
  | { readonly type: 'bell'; readonly rings: number }
  /** The last song of the queue is over, or staff ended it. */
  | { readonly type: 'together-over' }

export type SessionEvent =
  | { readonly type: 'hook'; readonly at: number; readonly hook: 'up' | 'down' }
  | { readonly type: 'dial-moved'; readonly at: number }
  | { readonly type: 'dial-rested'; readonly at: number }
  | {
      readonly type: 'digit'
      readonly at: number
      readonly digit: DialDigit
      readonly via: 'dial' | 'panel' | 'key' | 'touch' | 'virtual'
    }
  | { readonly type: 'phone-connected'; readonly at: number; readonly hook: 'up' | 'down' | 'unknown' }
  | { readonly type: 'phone-lost'; readonly at: number }
  | {
      readonly type: 'sounding'
      readonly at: number
      readonly playId: PlayId
      readonly positionS: number
      readonly heardS: number
    }
  | {
      readonly type: 'play-over'
      readonly at: number
      readonly playId: PlayId
      readonly heardS: number
      readonly failed: boolean
    }
  /** A device takes the sound, or none does. */
  | { readonly type: 'output'; readonly at: number; readonly present: boolean }
  | { readonly type: 'spoken-over'; readonly at: number; readonly spokenId: number }
  | { readonly type: 'stop'; readonly at: number }
  | { readonly type: 'block'; readonly at: number }
  | { readonly type: 'tile-gone'; readonly at: number }
  /** Another list, stage or person; what sounds goes on unless it may no longer sound. */
  | {
      readonly type: 'home-changed'
      readonly at: number
      readonly list: NumberList
      readonly stage: StageMode
      readonly listener: Listener
      readonly liftCursor: DialDigit | null
      readonly chosen: boolean
    }
  /** A hearing test begins, changes or ends; it may begin only where `isFreeForTrial`. */
  | {
      readonly type: 'try'
      readonly at: number
      readonly trackId: TrackId
      readonly hearing: HearingProfile
    }
  | { readonly type: 'try-shape'; readonly at: number; readonly hearing: HearingProfile }
  | { readonly type: 'try-over'; readonly at: number }
  /** A page goes on sounding a play that an earlier core started. */
  | { readonly type: 'adopt'; readonly at: number; readonly sessionId: SessionId; readonly play: Play }
  /** A music moment of an invited resident is there (row 23); dropped where somebody is at the phone already. */
  | { readonly type: 'invite'; readonly at: number; readonly list: NumberList; readonly bell: boolean }
  | { readonly type: 'together-start'; readonly at: number; readonly queue: readonly TrackId[] }
  | { readonly type: 'together-go'; readonly at: number; readonly to: 'next' | 'pause' | 'play' | 'end' }
  | { readonly type: 'tick'; readonly at: number }

/** Fresh ids for a session and a play, should this step start one. */
export type FreshIds = { readonly sessionId: SessionId; readonly playId: PlayId }

/** A phone that nobody has touched yet. */
export function newSession(
  settings: BehaviourSettings,
  stage: StageMode,
  list: NumberList,
  liftCursor: DialDigit | null,
  listener: Listener = NOBODY,
): Session {
  return {
    settings,
    stage,
    list,
    listener,
    quiet: { isNow: false, changesAt: null },
    liftCursor,
    horn: 'unknown',
    hasOutput: true,
    listening: null,
    now: { type: 'nothing' },
    fallMs: settings.hangUpFallMs,
    collected: null,
    recent: [],
    remembered: null,
    resumable: null,
    quietSince: null,
    leftOffTold: false,
    musicSince: null,
    chosenIdleSince: null,
    endedUntil: null,
    reconcileAt: null,
    spokenCount: 0,
    together: null,
  }
}
