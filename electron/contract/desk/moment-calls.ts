import type { Moment, MomentId, MomentText } from '../../../care/moment.ts'
import type { ResidentId } from '../../../care/model.ts'

/** A moment on a page, with whether the phone rings softly then. */
export type MomentView = Moment & { readonly rings: boolean }

/** A moment of today with whose it is. `who` is the name card in one line. */
export type HouseMoment = MomentView & { readonly who: string }

export type MomentCalls = {
  /** What is good for somebody today, in the order of the day. Nothing of it must be done. */
  readonly todaysMoments: (args: { residentId: ResidentId }) => readonly MomentView[]
  /** All days of somebody's week, and whether their phone may ring softly. */
  readonly moments: (args: { residentId: ResidentId }) => {
    readonly moments: readonly MomentView[]
    readonly mayRing: boolean
  }
  /** What comes next today for everybody in the house, in the order of the day, at most six. What is past is past. */
  readonly momentsOfHouse: (args: Record<never, never>) => readonly HouseMoment[]
  /** A new moment with `momentId` null. `seen` is the version that was on the page; null for a new one. */
  readonly setMoment: (args: {
    residentId: ResidentId
    momentId: MomentId | null
    seen: string | null
    moment: MomentText
  }) => void
  readonly removeMoment: (args: { momentId: MomentId; seen: string }) => void
  /** Whether somebody's phone may ring softly at a moment with a clock time and the handset. Off until somebody says so. */
  readonly setMayRing: (args: { residentId: ResidentId; isOn: boolean }) => void
}
