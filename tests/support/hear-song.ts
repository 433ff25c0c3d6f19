import { vi } from 'vitest'
import type { JournalRowView } from '../../electron/contract/api.ts'
import type { DialDigit } from '../../media/choose.ts'
import type { RunningCore } from './run-core.ts'

/** Everything that the journal says, newest first. */
export const rows = (core: RunningCore): readonly JournalRowView[] =>
  core.kiosk.api.journal({ before: null, limit: 500 }).rows
export const plays = (core: RunningCore) => rows(core).flatMap((row) => (row.kind === 'play' ? [row] : []))
export const reactions = (core: RunningCore) => rows(core).flatMap((row) => (row.kind === 'reaction' ? [row] : []))

/** Presses a number and lets it sound for some seconds, as a page would report it; needs fake timers. */
export function hear(core: RunningCore, digit: DialDigit, seconds: number): string {
  const { api } = core.kiosk
  api.press({ digit, via: 'touch', down: true })
  api.press({ digit, via: 'touch', down: false })
  const { sound } = core.seen
  if (sound?.type !== 'song') throw new Error(`nothing is wanted but ${sound?.type}`)
  api.reportSounding({ playId: sound.playId, positionS: 0, heardS: 0 })
  for (let heardS = 5; heardS <= seconds; heardS += 5) {
    vi.advanceTimersByTime(5_000)
    api.reportSounding({ playId: sound.playId, positionS: heardS, heardS })
  }
  return sound.playId
}
