import { chooseFavourite } from '../../../media/choose.ts'
import type { PlayVia } from '../../../care/model.ts'
import { digit, dialMoved, dialRested } from './dialling.ts'
import { hungUp, lifted, phoneConnected, phoneLost } from './hook.ts'
import {
  endPlay,
  heardUntil,
  isMusic,
  leaveHornless,
  musicOver,
  positionAt,
  startFavourite,
  stopFall,
} from './music.ts'
import { bellAfter, invite } from './ringing.ts'
import type { Effect, FreshIds, Listener, Session, SessionEvent } from './state.ts'
import { keepQuiet } from './quiet.ts'
import { followsByItself, tick } from './time.ts'
import { goTogether, pauseTogether, settleTogether, startTogether } from './together.ts'
import { endTrial, reshapeTrial, tryOut } from './trial.ts'
import { change, tell, type Turn } from './turn.ts'

/**
 * The rules of a listening session: what happens when a horn is lifted, a number dialled, a song over.
 * Pure: time and fresh ids come in, effects go out. The numbers of the rows are those of docs/behaviour.md.
 */
export function step(session: Session, event: SessionEvent, ids: FreshIds): [Session, readonly Effect[]] {
  const turn: Turn = { session, effects: [], at: event.at, ids }
  keepQuiet(turn)
  apply(turn, event)
  settleTogether(turn)
  bellAfter(session, turn)
  return [turn.session, turn.effects]
}

function apply(turn: Turn, event: SessionEvent): void {
  switch (event.type) {
    case 'hook':
      return event.hook === 'up' ? lifted(turn) : hungUp(turn)
    case 'dial-moved':
      return dialMoved(turn)
    case 'dial-rested':
      return dialRested(turn)
    case 'digit':
      return digit(turn, event.digit, event.via)
    case 'phone-connected':
      return phoneConnected(turn, event.hook)
    case 'phone-lost':
      return phoneLost(turn)
    case 'sounding':
      return sounding(turn, event)
    case 'play-over':
      return playOver(turn, event.playId, event.heardS, event.failed)
    case 'output':
      return output(turn, event.present)
    case 'spoken-over':
      return spokenOver(turn, event.spokenId)
    case 'stop':
      return stop(turn)
    case 'block':
      return block(turn)
    case 'tile-gone':
      return change(turn, { endedUntil: null })
    case 'home-changed':
      return homeChanged(turn, event)
    case 'try':
      return tryOut(turn, event.trackId, event.hearing)
    case 'try-shape':
      return reshapeTrial(turn, event.hearing)
    case 'try-over':
      return endTrial(turn)
    case 'adopt':
      return adopt(turn, event)
    case 'invite':
      return invite(turn, event)
    case 'together-start':
      return startTogether(turn, event.queue)
    case 'together-go':
      return goTogether(turn, event.to)
    case 'tick':
      return tick(turn)
  }
}

/** Roads to a song that need no horn; a core that takes over such a play expects no hanging up. */
const HORNLESS: readonly PlayVia[] = ['key', 'touch', 'panel', 'staff']

/** Takes over what a page still sounds. A horn that is known to lie down by now was hung up meanwhile. */
function adopt(turn: Turn, { play, sessionId }: SessionEvent & { type: 'adopt' }): void {
  const hornless = HORNLESS.includes(play.via)
  const { horn, settings, reconcileAt } = turn.session
  change(turn, {
    now: { type: 'song', play, duckedAt: null },
    listening: { sessionId, hornless },
    musicSince: turn.at,
    quietSince: null,
    endedUntil: null,
    reconcileAt: horn === 'down' && !hornless ? turn.at + settings.reconcileMs : reconcileAt,
  })
}

/** Samples advance: from the first report on the play counts as a play. */
function sounding(turn: Turn, { playId, positionS, heardS }: SessionEvent & { type: 'sounding' }): void {
  const { now, listening, hasOutput } = turn.session
  if ((now.type !== 'song' && now.type !== 'fading') || now.play.playId !== playId) return
  const reportedAt = hasOutput ? turn.at : null
  const play = { ...now.play, soundedAt: now.play.soundedAt ?? turn.at, heardS, positionS, reportedAt }
  change(turn, { now: { ...now, play } })
  if (now.play.soundedAt !== null) tell(turn, { type: 'play-heard', playId: play.playId, heardS })
  else if (listening) tell(turn, { type: 'play-started', sessionId: listening.sessionId, play })
}

/** Without a device nothing is heard, whatever the clock says, until the page tells of samples again. */
function output(turn: Turn, present: boolean): void {
  const { now } = turn.session
  change(turn, { hasOutput: present })
  if (present || (now.type !== 'song' && now.type !== 'fading')) return
  const { play } = now
  const heardS = heardUntil(play, turn.at)
  const positionS = positionAt(play, turn.at)
  change(turn, { now: { ...now, play: { ...play, heardS, positionS, reportedAt: null } } })
}

/** Row 12, and a song that would not play: another one instead. */
function playOver(turn: Turn, playId: string, heardS: number, failed: boolean): void {
  const { now, settings } = turn.session
  if (now.type === 'trial' && now.trial.playId === playId) return endTrial(turn)
  if ((now.type !== 'song' && now.type !== 'fading') || now.play.playId !== playId) return
  const play = { ...now.play, heardS, reportedAt: turn.at }
  change(turn, { now: { ...now, play } })
  if (failed) {
    endPlay(turn, 'device_fault')
    change(turn, { now: { type: 'nothing' }, list: silence(turn.session, play.trackId) })
    tell(turn, { type: 'staff-event', event: 'song-failed' })
    return chooseFavourite(turn.session.list)
      ? startFavourite(turn, play.dialled, play.via)
      : noSong(turn, play.dialled ?? '', play.via)
  }
  endPlay(turn, 'song_ended')
  if (now.type === 'song' && followsByItself(turn.session)) {
    return change(turn, { now: { type: 'gap', play, until: turn.at + settings.afterSongGapMs }, fallMs: 0 })
  }
  musicOver(turn, 0)
}

function noSong(turn: Turn, dialled: string, via: PlayVia): void {
  change(turn, { now: { type: 'empty', until: turn.at + turn.session.settings.emptyWaitMs, dialled, via }, fallMs: 0 })
}

function spokenOver(turn: Turn, spokenId: number): void {
  const { now, horn } = turn.session
  if (now.type !== 'emergency' || now.spokenId !== spokenId) return
  change(turn, { now: { ...now, over: true, since: turn.at }, quietSince: horn === 'up' ? turn.at : null })
}

/** Row 21: staff or a hand without a horn stop it. */
function stop(turn: Turn): void {
  const { now } = turn.session
  if (now.type === 'nothing' || now.type === 'parked') return
  if (turn.session.together !== null) return pauseTogether(turn)
  const fallMs = stopFall(turn.session)
  endPlay(turn, 'staff_stop')
  if (isMusic(now)) return musicOver(turn, fallMs)
  change(turn, {
    now: { type: 'nothing' },
    fallMs,
    collected: null,
    quietSince: turn.session.horn === 'up' ? turn.at : null,
  })
  leaveHornless(turn)
}

/** Row 21: stop and never again for this resident; the list without it follows as `home-changed`. */
function block(turn: Turn): void {
  const { now, listening } = turn.session
  if (!isMusic(now) || listening === null) return
  const { play } = now
  // In the rest after a song all that was heard of it is known.
  const heardS = now.type === 'gap' ? play.heardS : heardUntil(play, turn.at)
  endPlay(turn, 'blocked')
  change(turn, { list: silence(turn.session, play.trackId) })
  musicOver(turn, turn.session.settings.stopFallMs, 'do not ask')
  tell(turn, { type: 'block', play, sessionId: listening.sessionId, heardS })
}

function homeChanged(turn: Turn, event: SessionEvent & { type: 'home-changed' }): void {
  const { list, stage, liftCursor, listener } = event
  keepListener(turn, listener)
  change(turn, {
    list,
    stage,
    liftCursor,
    chosenIdleSince: event.chosen ? turn.at : null,
    resumable: keepResumable(turn.session, list),
  })
  const { now } = turn.session
  if ((now.type === 'song' || now.type === 'fading') && list.silenced.includes(now.play.trackId)) {
    endPlay(turn, 'blocked')
    musicOver(turn, turn.session.settings.stopFallMs)
  }
}

/** Another profile of the same person is heard at once; another person changes nothing in a song that sounds. */
function keepListener(turn: Turn, listener: Listener): void {
  const { now } = turn.session
  change(turn, { listener })
  keepQuiet(turn)
  if (now.type === 'song' && now.play.listener.residentId === listener.residentId)
    change(turn, { now: { ...now, play: { ...now.play, listener } } })
}

function keepResumable(session: Session, list: Session['list']): Session['resumable'] {
  const { resumable } = session
  const known =
    resumable &&
    (Object.values(list.slots).includes(resumable.trackId) || Object.values(list.aliases).includes(resumable.trackId))
  return known ? resumable : null
}

function silence(session: Session, trackId: Session['list']['silenced'][number]): Session['list'] {
  return { ...session.list, silenced: [...session.list.silenced, trackId] }
}
