import type { Effect, FreshIds, Session } from './state.ts'

/** One step being decided: the session so far, what must happen, and when it is. */
export type Turn = { session: Session; readonly effects: Effect[]; readonly at: number; readonly ids: FreshIds }

/** Changes parts of the session. */
export function change(turn: Turn, parts: Partial<Session>): void {
  turn.session = { ...turn.session, ...parts }
}

/** Asks the outside to do something. */
export function tell(turn: Turn, effect: Effect): void {
  turn.effects.push(effect)
}
