import { numberWhole, isWaitingForGap } from './dialling.ts'
import { hungUp } from './hook.ts'
import { endPlay, leaveHornless, musicOver, startByLift, startFavourite, startPlay } from './music.ts'
import { chooseNext } from '../../../media/choose.ts'
import { parkAfterMs } from './quiet.ts'
import { ringOver } from './ringing.ts'
import type { Session } from './state.ts'
import { isTogetherPlaying, playOn } from './together.ts'
import { change, tell, type Turn } from './turn.ts'

/** The next moment at which something happens by itself (epoch ms), or null. */
export function nextDeadline(session: Session): number | null {
  const times = pending(session).filter((time) => time !== null)
  return times.length === 0 ? null : Math.min(...times)
}

function pending(session: Session): (number | null)[] {
  const { settings, now, collected, quietSince, listening } = session
  const idle = now.type === 'nothing' || now.type === 'parked' || (now.type === 'emergency' && now.over)
  return [
    'until' in now ? now.until : null,
    now.type === 'song' && now.duckedAt !== null ? now.duckedAt + settings.duckMs : null,
    now.type === 'song' && session.musicSince !== null && hasTimeLimit(session)
      ? session.musicSince + settings.musicAtMostMs
      : null,
    isWaitingForGap({ session }) && collected ? collected.lastAt + settings.digitGapMs : null,
    idle && now.type !== 'parked' && quietSince !== null ? quietSince + parkAfterMs(session) : null,
    idle && quietSince !== null && !session.leftOffTold ? quietSince + settings.leftOffHookMs : null,
    session.endedUntil,
    session.reconcileAt,
    messageEnd(session),
    session.quiet.changesAt,
    listening === null && session.chosenIdleSince !== null
      ? session.chosenIdleSince + settings.backToLivingRoomMs
      : null,
  ]
}

/** When the words for help go by themselves; a horn that was lifted is hung up instead. */
function messageEnd({ now, listening, settings }: Session): number | null {
  return now.type === 'emergency' && listening?.hornless ? now.since + settings.messageMs : null
}

/** Whether one song brings the next. */
export function followsByItself(session: Session): boolean {
  return isTogetherPlaying(session) || hasTimeLimit(session)
}

/** Music that follows by itself has an end of its own; a group's ends with its queue. In quiet hours silence follows. */
function hasTimeLimit(session: Session): boolean {
  if (session.together !== null) return false
  return !session.quiet.isNow && (session.settings.afterSong === 'next' || session.stage === 'lift')
}

/** Everything that is due at `turn.at`. */
export function tick(turn: Turn): void {
  const { session, at } = turn
  const { settings } = session
  const due = (time: number | null): boolean => time !== null && at >= time
  if (due(session.reconcileAt)) return hungUp(turn)
  if (
    session.listening === null &&
    session.chosenIdleSince !== null &&
    due(session.chosenIdleSince + settings.backToLivingRoomMs)
  ) {
    change(turn, { chosenIdleSince: null })
    tell(turn, { type: 'back-to-living-room' })
  }
  if (due(session.endedUntil)) change(turn, { endedUntil: null })
  if (isWaitingForGap(turn) && session.collected && due(session.collected.lastAt + settings.digitGapMs))
    numberWhole(turn)
  nowTick(turn, due)
  quietTick(turn, due)
}

function nowTick(turn: Turn, due: (time: number | null) => boolean): void {
  const { now, settings, musicSince } = turn.session
  switch (now.type) {
    case 'tone':
      if (due(now.until)) toneOver(turn)
      return
    case 'song':
      if (now.duckedAt !== null && due(now.duckedAt + settings.duckMs))
        change(turn, { now: { ...now, duckedAt: null } })
      if (musicSince !== null && hasTimeLimit(turn.session) && due(musicSince + settings.musicAtMostMs)) {
        change(turn, {
          now: { type: 'fading', play: now.play, until: turn.at + settings.musicFadeMs },
          fallMs: settings.musicFadeMs,
        })
      }
      return
    case 'fading':
      if (!due(now.until)) return
      endPlay(turn, 'faded_timeout')
      return musicOver(turn, settings.hangUpFallMs)
    case 'gap':
      if (!due(now.until)) return
      return playNext(turn)
    case 'ringing':
      if (due(now.until)) ringOver(turn)
      return
    case 'empty':
      if (due(now.until)) startFavourite(turn, now.dialled, now.via)
      return
    case 'emergency':
      if (!due(messageEnd(turn.session))) return
      change(turn, { now: { type: 'nothing' }, fallMs: settings.hangUpFallMs, collected: null })
      return leaveHornless(turn)
    case 'nothing':
    case 'trial':
    case 'parked':
      return
  }
}

function toneOver(turn: Turn): void {
  const { now, settings, stage, resumable } = turn.session
  if (now.type === 'tone' && now.brings === 'resume' && resumable) {
    return startPlay(turn, {
      trackId: resumable.trackId,
      digit: resumable.digit,
      dialled: null,
      via: 'resume',
      fromS: resumable.fromS,
    })
  }
  const started = settings.liftIsEnough && stage !== 'staff' && startByLift(turn)
  if (!started) change(turn, { now: { type: 'nothing' }, fallMs: 2_000, quietSince: turn.at })
}

function playNext(turn: Turn): void {
  const { now, list } = turn.session
  if (isTogetherPlaying(turn.session)) return playOn(turn)
  const next = chooseNext(list, now.type === 'gap' ? now.play.digit : null)
  if (next && now.type === 'gap') startPlay(turn, { ...next, dialled: null, via: now.play.via, follows: true })
  else musicOver(turn, 0)
}

/** Row 15: a horn that lies beside the phone. */
function quietTick(turn: Turn, due: (time: number | null) => boolean): void {
  const { quietSince, settings, now } = turn.session
  if (quietSince === null || turn.session.horn !== 'up') return
  const idle = now.type === 'nothing' || (now.type === 'emergency' && now.over)
  if (idle && due(quietSince + parkAfterMs(turn.session))) change(turn, { now: { type: 'parked' }, endedUntil: null })
  if (!turn.session.leftOffTold && due(quietSince + settings.leftOffHookMs)) {
    change(turn, { leftOffTold: true })
    tell(turn, { type: 'staff-event', event: 'horn-left-off' })
  }
}
