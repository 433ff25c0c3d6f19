import type { ListPurpose, ResidentId, Role } from './model.ts'

export type MomentId = string & { readonly __id: 'MomentId' }

export const DAY_PARTS = ['morning', 'midday', 'afternoon', 'evening'] as const
export type DayPart = (typeof DAY_PARTS)[number]

/** Monday is 1, Sunday 7 (ISO 8601). */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** A time on the clock, in minutes since midnight, or a part of the day. */
export type MomentTime =
  | { readonly type: 'clock'; readonly minute: number }
  | { readonly type: 'part'; readonly part: DayPart }

/** When music does somebody good, or when they would rather have it quiet. A plan and a hint, never a task. */
export type MomentText = {
  /** `Bij het wassen`; may be empty, then the time is its name. */
  readonly label: string
  /** In the order of the week; at least one. */
  readonly weekdays: readonly Weekday[]
  readonly time: MomentTime
  /** Which list; null is rather quiet. */
  readonly purpose: ListPurpose | null
  /** Who is there; may be empty. */
  readonly withWhom: string
  readonly how: 'handset' | 'speaker'
  /** Minutes; null where nobody said how long. */
  readonly lengthMin: number | null
}

/** A moment with who wrote it down last, and when (epoch ms). */
export type Moment = MomentText & {
  readonly id: MomentId
  readonly residentId: ResidentId
  readonly toldBy: string
  readonly toldRole: Role
  readonly toldAt: number
  /** Another one after each change: who changes it says which one they saw. */
  readonly version: string
}
