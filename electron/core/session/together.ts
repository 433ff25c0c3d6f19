import { DIAL_ORDER, type DialDigit } from '../../../media/choose.ts'
import type { TrackId } from '../../../media/model.ts'
import { endPlay, leaveHornless, musicOver, playOf, positionAt, startPlay, stopFall } from './music.ts'
import type { Session, Together } from './state.ts'
import { change, tell, type Turn } from './turn.ts'

//   start ──▶ song ──over──▶ 2 s ──▶ next song … ──last one over──▶ the place is as it was
//              │ pause, Stil, hanging up ▲ play
//              └────────▶ paused ────────┘
//
// A dialled number takes the place of the song that sounds; after it the queue goes on.

/** Whether the queue goes on by itself. */
export function isTogetherPlaying({ together }: Session): boolean {
  return together !== null && !together.isPaused
}

/** A group begins to listen; whatever sounded gives way. */
export function startTogether(turn: Turn, queue: readonly TrackId[]): void {
  change(turn, { together: { queue, index: 0, fromS: 0, isPaused: false } })
  playFrom(turn, 0, 0)
}

/** What staff press: the next song, a pause, on again, or enough. */
export function goTogether(turn: Turn, to: 'next' | 'pause' | 'play' | 'end'): void {
  const { together } = turn.session
  if (together === null) return
  switch (to) {
    case 'next':
      return playFrom(turn, together.index + 1, 0)
    case 'pause':
      return pauseTogether(turn)
    case 'play':
      return together.isPaused ? playFrom(turn, together.index, together.fromS) : undefined
    case 'end':
      return over(turn)
  }
}

/** The song that sounds waits where it is. */
export function pauseTogether(turn: Turn): void {
  const { together } = turn.session
  if (together === null || together.isPaused) return
  change(turn, { together: { ...together, ...placeIn(turn, together), isPaused: true } })
  endPlay(turn, 'staff_stop')
  change(turn, { now: { type: 'nothing' }, fallMs: stopFall(turn.session), collected: null })
  leaveHornless(turn)
}

/** The song after the one that is over. */
export function playOn(turn: Turn): void {
  const { together } = turn.session
  if (together !== null) playFrom(turn, together.index + 1, 0)
}

/** After anything else ended the music (hanging up, a block, 112): the queue waits for staff. */
export function settleTogether(turn: Turn): void {
  const { together, now, resumable } = turn.session
  if (together === null || together.isPaused) return
  if (now.type !== 'nothing' && now.type !== 'parked' && now.type !== 'emergency') return
  const fromS = resumable?.trackId === together.queue[together.index] ? (resumable?.fromS ?? 0) : 0
  change(turn, { together: { ...together, fromS, isPaused: true }, endedUntil: null })
}

/** From `index` on the first song that may sound here; past the last one it is over. */
function playFrom(turn: Turn, index: number, fromS: number): void {
  const { together, list, settings } = turn.session
  if (together === null) return
  const { queue } = together
  const next = queue.findIndex((trackId, at) => at >= index && !list.silenced.includes(trackId))
  const trackId = queue[next]
  if (trackId === undefined) return over(turn)
  const from = next === index ? fromS : 0
  change(turn, { together: { queue, index: next, fromS: from, isPaused: false } })
  startPlay(turn, {
    trackId,
    digit: digitOf(list.slots, trackId),
    dialled: null,
    via: 'staff',
    fromS: from,
    riseMs: settings.riseMs,
  })
}

function over(turn: Turn): void {
  const { settings } = turn.session
  change(turn, { together: null })
  endPlay(turn, 'staff_stop')
  musicOver(turn, settings.stopFallMs, 'do not ask')
  change(turn, { endedUntil: null })
  tell(turn, { type: 'together-over' })
}

/** Where the queue's own song is; a song that somebody dialled in between is not gone on with. */
function placeIn(turn: Turn, { queue, index }: Together): Pick<Together, 'index' | 'fromS'> {
  const play = playOf(turn)
  if (play === null) return { index: turn.session.now.type === 'gap' ? index + 1 : index, fromS: 0 }
  return play.trackId === queue[index] ? { index, fromS: positionAt(play, turn.at) } : { index: index + 1, fromS: 0 }
}

function digitOf(slots: Session['list']['slots'], trackId: TrackId): DialDigit | null {
  return DIAL_ORDER.find((digit) => slots[digit] === trackId) ?? null
}
