import { closeListening, endPlay, isMusic, openListening, playOf, positionAt } from './music.ts'
import { playRemembered, unduck } from './dialling.ts'
import { answer } from './ringing.ts'
import type { Play } from './state.ts'
import { change, tell, type Turn } from './turn.ts'

/** Rows 1, 2, 14, 16: the horn comes off the hook. */
export function lifted(turn: Turn): void {
  const before = turn.session
  // Whatever a phone said when it came back: the horn is in a hand.
  if (before.horn === 'up' && before.now.type !== 'parked') return change(turn, { reconcileAt: null })
  change(turn, { horn: 'up', reconcileAt: null, chosenIdleSince: null, leftOffTold: false, endedUntil: null })
  tell(turn, { type: 'lifted' })
  // Somebody lifts it to hear what is tried.
  if (before.now.type === 'trial') return
  if (before.listening) change(turn, { listening: { ...before.listening, hornless: false } })
  // Music that was started by touch goes on in the horn, unless another number was dialled for it.
  if (before.now.type === 'song' || before.now.type === 'gap') return playRemembered(turn)
  endPlay(turn, 'faded_timeout')
  openListening(turn)
  if (before.now.type === 'ringing') return answer(turn, before.now.list)
  const { settings, stage, resumable } = turn.session
  change(turn, { collected: null, musicSince: null })
  const canResume =
    settings.resume &&
    resumable !== null &&
    turn.at - resumable.at <= settings.resumeWithinMs &&
    !turn.session.list.silenced.includes(resumable.trackId)
  if (!canResume) change(turn, { resumable: null })
  const liftWaitMs = stage === 'lift' ? settings.liftModeWaitMs : settings.liftWaitMs
  change(turn, {
    now: {
      type: 'tone',
      until: turn.at + (canResume ? settings.resumeWaitMs : liftWaitMs),
      brings: canResume ? 'resume' : 'lift',
    },
    fallMs: 30,
    quietSince: null,
  })
  playRemembered(turn)
}

/** Rows 13, 14: the horn is back; silence at once, and the place in the song is kept. */
export function hungUp(turn: Turn): void {
  const { session } = turn
  const play = playOf(turn)
  const wasUp = session.horn === 'up'
  change(turn, { horn: 'down', reconcileAt: null, leftOffTold: false })
  // A horn that was down already says nothing new: music that a touch started goes on.
  if (!wasUp && session.listening?.hornless) return
  if (!wasUp && (session.now.type === 'nothing' || session.now.type === 'ringing')) return
  endPlay(turn, 'hung_up')
  const musicHeard = isMusic(session.now)
  change(turn, {
    now: { type: 'nothing' },
    fallMs: session.settings.hangUpFallMs,
    collected: null,
    recent: [],
    quietSince: null,
    musicSince: null,
    resumable: play && play.soundedAt !== null ? resumePoint(play, turn.at) : play ? null : session.resumable,
    endedUntil: musicHeard || session.endedUntil !== null ? turn.at + session.settings.endedMs : null,
    chosenIdleSince: turn.at,
  })
  // What a group heard is told as one story, not asked of one person.
  if (musicHeard && session.together === null) tell(turn, { type: 'music-over' })
  closeListening(turn)
}

/** Rows 18, 19: a phone answers, at the start or after it was away. */
export function phoneConnected(turn: Turn, hook: 'up' | 'down' | 'unknown'): void {
  const { session } = turn
  if (hook === 'up') change(turn, { reconcileAt: null })
  if (hook === 'up' && session.horn !== 'up') {
    change(turn, { horn: 'up' })
    // Nobody lifted it just now: it lay beside the phone. No music by itself.
    if (session.now.type === 'nothing' || session.now.type === 'ringing')
      change(turn, { now: { type: 'parked' }, quietSince: turn.at })
    else if (session.listening) change(turn, { listening: { ...session.listening, hornless: false } })
    if (session.now.type === 'emergency' && session.now.over) change(turn, { quietSince: turn.at })
    return
  }
  if (hook !== 'down') return
  const overHorn = session.horn === 'up' || (session.listening !== null && !session.listening.hornless)
  if (overHorn) change(turn, { reconcileAt: turn.at + session.settings.reconcileMs })
  else change(turn, { horn: 'down' })
}

/** Row 18: the music goes on. A dial that was moving comes to rest unseen: what it began is no number. */
export function phoneLost(turn: Turn): void {
  change(turn, { reconcileAt: null, collected: null })
  unduck(turn)
}

function resumePoint(
  play: Play,
  at: number,
): { trackId: Play['trackId']; digit: Play['digit']; fromS: number; at: number } {
  return { trackId: play.trackId, digit: play.digit, fromS: positionAt(play, at), at }
}
