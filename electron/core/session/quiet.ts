import { isQuiet, nextQuietChange } from '../../../care/quiet-hours.ts'
import type { Session } from './state.ts'
import { change, type Turn } from './turn.ts'

/** Row 22: whether it is the listener's quiet time, asked anew with everything that happens. */
export function keepQuiet(turn: Turn): void {
  const { listener, quiet } = turn.session
  const isNow = isQuiet(listener.quietHours, turn.at)
  const changesAt = nextQuietChange(listener.quietHours, turn.at)
  if (quiet.isNow !== isNow || quiet.changesAt !== changesAt) change(turn, { quiet: { isNow, changesAt } })
}

/** How long a horn lies beside the phone before the screen rests (ms). */
export function parkAfterMs({ quiet, settings }: Session): number {
  return quiet.isNow ? settings.quietParkAfterMs : settings.parkAfterMs
}
