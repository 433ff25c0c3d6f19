import { chooseFavourite, type NumberList } from '../../../media/choose.ts'
import { playRemembered } from './dialling.ts'
import { startPlay } from './music.ts'
import type { Session, SessionEvent } from './state.ts'
import { change, tell, type Turn } from './turn.ts'

/** Rings of 1 s with 4 s between them (KSP/1 BELL): the last one ends 16 s after the first began. */
const BELL_RINGS = 4

/** Whether an invitation would disturb nobody: the horn lies, nothing sounds, and the last music is a while ago. */
export function isFree({ now, horn, listening, endedUntil, together }: Session): boolean {
  return now.type === 'nothing' && horn !== 'up' && listening === null && endedUntil === null && together === null
}

/** Row 23: the phone rings softly; whoever is at it already is not asked. */
export function invite(turn: Turn, { list, bell }: Extract<SessionEvent, { type: 'invite' }>): void {
  if (!isFree(turn.session) || chooseFavourite(list) === null) return
  change(turn, { now: { type: 'ringing', until: turn.at + turn.session.settings.ringMs, list, bell }, fallMs: 0 })
}

/** Nobody came: it is as if it had not rung. */
export function ringOver(turn: Turn): void {
  change(turn, { now: { type: 'nothing' }, fallMs: turn.session.settings.ringFallMs })
}

/** Lifted while it rang: the list of the moment, at once; what was dialled before the lift goes first (row 16). */
export function answer(turn: Turn, list: NumberList): void {
  const { settings } = turn.session
  change(turn, { list, collected: null, musicSince: null, resumable: null, now: { type: 'nothing' } })
  tell(turn, { type: 'invitation-answered' })
  const favourite = chooseFavourite(list)
  if (favourite)
    startPlay(turn, {
      ...favourite,
      dialled: null,
      via: 'invitation',
      riseMs: settings.liftRiseMs,
      fallMs: settings.giveWayMs,
    })
  playRemembered(turn)
}

/** The phone's own bell begins and ends with the ringing; a lift stops it in the phone itself. */
export function bellAfter(before: Session, turn: Turn): void {
  // Quiet hours may begin while it rings.
  if (turn.session.now.type === 'ringing' && turn.session.quiet.isNow) ringOver(turn)
  const wasRinging = before.now.type === 'ringing' && before.now.bell
  const { now } = turn.session
  const isRinging = now.type === 'ringing' && now.bell
  if (isRinging !== wasRinging) tell(turn, { type: 'bell', rings: isRinging ? BELL_RINGS : 0 })
}
