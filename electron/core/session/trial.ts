import type { HearingProfile } from '../../../care/hearing.ts'
import type { TrackId } from '../../../media/model.ts'
import type { Session } from './state.ts'
import { change, type Turn } from './turn.ts'

const TRIAL_FALL_MS = 200

/** A test takes no music away from anybody: only a phone on which nothing is going on is free for it. */
export function isFreeForTrial({ now }: Session): boolean {
  return now.type === 'nothing' || now.type === 'tone' || now.type === 'parked' || now.type === 'trial'
}

/** A song with a profile that is tried; who dials gets their own song instead, and hanging up ends it. */
export function tryOut(turn: Turn, trackId: TrackId, hearing: HearingProfile): void {
  if (!isFreeForTrial(turn.session)) return
  change(turn, {
    now: { type: 'trial', trial: { playId: turn.ids.playId, trackId, hearing } },
    quietSince: null,
    endedUntil: null,
    collected: null,
  })
}

export function reshapeTrial(turn: Turn, hearing: HearingProfile): void {
  const { now } = turn.session
  if (now.type === 'trial') change(turn, { now: { type: 'trial', trial: { ...now.trial, hearing } } })
}

export function endTrial(turn: Turn): void {
  if (turn.session.now.type !== 'trial') return
  change(turn, {
    now: { type: 'nothing' },
    fallMs: TRIAL_FALL_MS,
    quietSince: turn.session.horn === 'up' ? turn.at : null,
  })
}
