import { chooseFavourite, chooseNext, playable, type DialDigit } from '../../../media/choose.ts'
import type { TrackId } from '../../../media/model.ts'
import type { EndReason, PlayVia } from '../../../care/model.ts'
import type { Now, Play, Session } from './state.ts'
import { change, tell, type Turn } from './turn.ts'

type Music = Extract<Now, { readonly play: Play }>

/** What a screen calls playing: the song, its last fade, or the rest before the next one. */
export function isMusic(now: Now): now is Music {
  return now.type === 'song' || now.type === 'fading' || now.type === 'gap'
}

/** The play that sounds or is about to, or null. */
export function playOf(turn: Turn): Play | null {
  return turn.session.now.type === 'song' ? turn.session.now.play : null
}

/** Seconds of a play heard until `at`; between two reports the clock counts on, at most 10 s. */
export function heardUntil(play: Play, at: number): number {
  if (play.reportedAt === null) return play.heardS
  return play.heardS + Math.min(Math.max(at - play.reportedAt, 0), 10_000) / 1000
}

/** Where in its file a play is at `at`. */
export function positionAt(play: Play, at: number): number {
  return play.positionS + heardUntil(play, at) - play.heardS
}

export type WantedPlay = {
  readonly trackId: TrackId
  readonly digit: DialDigit | null
  readonly dialled: string | null
  readonly via: PlayVia
  readonly fromS?: number
  readonly riseMs?: number
  readonly fallMs?: number
  /** It comes by itself after music: the time that music may last goes on. */
  readonly follows?: boolean
}

/** Starts a song now; whatever sounded gives way, and a listening session opens if none is. */
export function startPlay(turn: Turn, wanted: WantedPlay): void {
  const { settings } = turn.session
  const sounding = turn.session.now.type === 'song' || turn.session.now.type === 'fading'
  endPlay(turn, 'redialled')
  openListening(turn)
  change(turn, {
    now: {
      type: 'song',
      duckedAt: null,
      play: {
        playId: turn.ids.playId,
        trackId: wanted.trackId,
        digit: wanted.digit,
        dialled: wanted.dialled,
        via: wanted.via,
        listener: turn.session.listener,
        fromS: wanted.fromS ?? 0,
        riseMs: wanted.riseMs ?? settings.riseMs,
        fallMs: wanted.fallMs ?? (sounding ? settings.crossfadeMs : 30),
        wantedAt: turn.at,
        soundedAt: null,
        heardS: 0,
        positionS: wanted.fromS ?? 0,
        reportedAt: null,
      },
    },
    musicSince: wanted.follows ? (turn.session.musicSince ?? turn.at) : turn.at,
    quietSince: null,
    endedUntil: null,
    resumable: null,
  })
}

/** Ways in which music ends by hand or by itself; of a song that nobody could hear they say nothing. */
const USUAL_ENDS: readonly EndReason[] = ['song_ended', 'faded_timeout', 'redialled', 'hung_up']

/** Closes the play that sounds, if any; the caller says what comes instead. */
export function endPlay(turn: Turn, endReason: EndReason): void {
  const { now, hasOutput } = turn.session
  if (now.type !== 'song' && now.type !== 'fading') return
  const wanted = now.type === 'fading' && endReason === 'song_ended' ? 'faded_timeout' : endReason
  if (now.play.soundedAt !== null) {
    tell(turn, {
      type: 'play-ended',
      playId: now.play.playId,
      heardS: heardUntil(now.play, turn.at),
      endReason: !hasOutput && USUAL_ENDS.includes(wanted) ? 'device_fault' : wanted,
    })
  }
}

/** A resident's *Stil* is their hanging up; staff who stop what a horn plays let it fall a little slower (row 21). */
export function stopFall({ settings, listening }: Session): number {
  return listening?.hornless ? settings.hangUpFallMs : settings.stopFallMs
}

/** Silence follows the music: the calm screen, and something to ask if a song was heard. */
export function musicOver(turn: Turn, fallMs: number, asking: 'ask' | 'do not ask' = 'ask'): void {
  const { session } = turn
  change(turn, {
    now: { type: 'nothing' },
    fallMs,
    musicSince: null,
    collected: null,
    endedUntil: turn.at + session.settings.endedMs,
    quietSince: session.horn === 'up' ? turn.at : null,
  })
  if (asking === 'ask') tell(turn, { type: 'music-over' })
  leaveHornless(turn)
}

/** A song of the list without anybody dialling; false when nothing may sound. */
export function startByLift(turn: Turn): boolean {
  const { session } = turn
  const next = session.settings.liftAlwaysFirst
    ? playable(session.list)[0]
    : chooseNext(session.list, session.liftCursor)
  if (!next) return false
  startPlay(turn, { ...next, dialled: null, via: 'lift', riseMs: session.settings.liftRiseMs })
  change(turn, { liftCursor: next.digit })
  tell(turn, { type: 'lift-cursor', digit: next.digit })
  return true
}

/** The favourite instead of a number without a song, or of a song that would not play. */
export function startFavourite(turn: Turn, dialled: string | null, via: PlayVia): void {
  const favourite = chooseFavourite(turn.session.list)
  if (favourite) startPlay(turn, { ...favourite, dialled, via, follows: true })
  else {
    change(turn, { now: { type: 'nothing' }, quietSince: turn.session.horn === 'up' ? turn.at : null })
    leaveHornless(turn)
  }
}

/** A listening session begins with the lift, or with the first press where no horn is lifted. */
export function openListening(turn: Turn): void {
  if (turn.session.listening) return
  change(turn, { listening: { sessionId: turn.ids.sessionId, hornless: turn.session.horn !== 'up' } })
  tell(turn, { type: 'session-opened', sessionId: turn.ids.sessionId })
}

/** Without a horn nobody hangs up: listening is over with what sounded, and a chosen face has its minutes from here. */
export function leaveHornless(turn: Turn): void {
  const { listening, chosenIdleSince } = turn.session
  if (!listening?.hornless) return
  if (chosenIdleSince !== null) change(turn, { chosenIdleSince: turn.at })
  closeListening(turn)
}

export function closeListening(turn: Turn): void {
  if (!turn.session.listening) return
  tell(turn, { type: 'session-closed', sessionId: turn.session.listening.sessionId })
  change(turn, { listening: null })
}
