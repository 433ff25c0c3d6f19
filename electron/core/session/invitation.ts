import type { InvitationMemory } from '../../../care/invitations.ts'
import type { Moment } from '../../../care/moment.ts'
import { dayOf, dueBetween, isRatherQuiet, nextClockTime } from '../../../care/moment-times.ts'

// Row 23: the phone may invite. A moment rings once or not at all: what does not fit in when it is due, passes.
// Nothing of it is remembered but that its time is behind us, so that no restart and no clock rings it again.

/** domain.md: at most three a day. */
const MOST_A_DAY = 3
/** A moment that the computer slept through is over: nobody expects it any more. */
const LATE_MS = 2 * 60_000
/** A clock that was set back is believed after a day: until then it may be set right, or go wrong again. */
const BELIEVED_AFTER_MS = 24 * 60 * 60_000
/** The clock of the computer may be put forward at any time: it is looked at this often. */
const LOOK_MS = 60_000

/** What must be so for a ring, besides its time. */
export type Situation = {
  readonly at: number
  readonly moments: readonly Moment[]
  /** Nobody is at the phone, nothing sounds. */
  readonly isFree: boolean
  /** Rest hours of the resident (row 22). */
  readonly isQuiet: boolean
}

/** Whether the phone may ring for this moment: at a time on the clock, with music, in the horn. */
export function isInviting({ time, purpose, how }: Pick<Moment, 'time' | 'purpose' | 'how'>): boolean {
  return time.type === 'clock' && purpose !== null && how === 'handset'
}

/**
 * Whether to ring now, and for which moment. The memory is to be on disk before the phone rings; it is the same object where
 * nothing was due.
 */
export function chooseInvitation(
  memory: InvitationMemory,
  { at, moments, isFree, isQuiet }: Situation,
): { readonly memory: InvitationMemory; readonly ring: Moment | null } {
  const known = believe(memory, at)
  const due = dueBetween(moments.filter(isInviting), Math.max(known.settledUntil, at - LATE_MS), at).at(-1)
  if (due === undefined) return { memory: known, ring: null }
  const settled = { ...known, settledUntil: due.at, backSince: null }
  const day = dayOf(at)
  const rung = settled.day === day ? settled.rung : 0
  const fits = isFree && !isQuiet && !isRatherQuiet(moments, at) && rung < MOST_A_DAY
  return fits ? { memory: { ...settled, day, rung: rung + 1 }, ring: due.moment } : { memory: settled, ring: null }
}

/** When to look again (epoch ms); null for somebody without such moments. */
export function nextLook(moments: readonly Moment[], at: number): number | null {
  const next = nextClockTime(moments.filter(isInviting), at)
  return next === null ? null : Math.min(next, at + LOOK_MS)
}

/** A clock before what is settled was set back: it stays silent until it has gone on for a day, and on a date that had its rings. */
function believe(memory: InvitationMemory, at: number): InvitationMemory {
  const { settledUntil, backSince } = memory
  if (at >= settledUntil) return backSince === null ? memory : { ...memory, backSince: null }
  if (backSince === null || at < backSince) return { ...memory, backSince: at }
  const isBelieved = at - backSince >= BELIEVED_AFTER_MS && dayOf(at) !== memory.day
  return isBelieved ? { ...memory, settledUntil: at, backSince: null } : memory
}
