import type { PhoneEvent } from '../events.ts'

type WithoutTime<Event> = Event extends PhoneEvent ? Omit<Event, 'at'> : never

/** A phone event before anyone has looked at the clock. */
export type PhoneFact = WithoutTime<PhoneEvent>
