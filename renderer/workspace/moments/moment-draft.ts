import type { DayPart, MomentText, Weekday } from '../../../care/moment.ts'
import { WEEK } from './week.ts'

/** A moment while it is being written: a time that is no time yet, a day that is missing. */
export type MomentDraft = {
  readonly when: DayPart | 'clock'
  /** `15.30`, as it is typed. */
  readonly clock: string
  readonly weekdays: readonly Weekday[]
  readonly what: NonNullable<MomentText['purpose']> | 'quiet'
  readonly how: MomentText['how']
  readonly length: Length
}

/** Minutes as a choice; `open` is as long as it is pleasant. */
export const LENGTHS = ['open', '10', '20', '30', '45'] as const
export type Length = (typeof LENGTHS)[number]

/** How a moment stands in its form; a new one is every day at a time, with the horn. */
export function toDraft(moment: MomentText | null): MomentDraft {
  if (moment === null)
    return { when: 'clock', clock: '', weekdays: WEEK, what: 'enjoy', how: 'handset', length: 'open' }
  const { time, weekdays, purpose, how, lengthMin } = moment
  return {
    when: time.type === 'part' ? time.part : 'clock',
    clock: time.type === 'clock' ? toClock(time.minute) : '',
    weekdays,
    what: purpose ?? 'quiet',
    how,
    length: LENGTHS.find((length) => length === String(lengthMin)) ?? 'open',
  }
}

/** The moment that was written; null while its time or its days are missing. */
export function toMomentText(draft: MomentDraft, label: string, withWhom: string): MomentText | null {
  const minute = toMinute(draft.clock)
  if (draft.weekdays.length === 0 || (draft.when === 'clock' && minute === null)) return null
  return {
    label: label.trim(),
    weekdays: draft.weekdays,
    time: draft.when === 'clock' ? { type: 'clock', minute: minute ?? 0 } : { type: 'part', part: draft.when },
    purpose: draft.what === 'quiet' ? null : draft.what,
    withWhom: draft.what === 'quiet' ? '' : withWhom.trim(),
    how: draft.how,
    lengthMin: draft.length === 'open' ? null : Number(draft.length),
  }
}

/** Minutes since midnight of `15.30`, `15:30`, `1530` or `15`; null for anything that is no time. */
export function toMinute(clock: string): number | null {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(clock.trim()) ?? []
  if (hours === undefined) return null
  const minute = Number(hours) * 60 + Number(minutes)
  return Number(hours) < 24 && Number(minutes) < 60 ? minute : null
}

function toClock(minute: number): string {
  return `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`
}
