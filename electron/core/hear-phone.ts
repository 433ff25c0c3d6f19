import type { PhoneEvent, TroubleCode } from '../../hardware/events.ts'
import type { PhoneView, StaffNote } from '../contract/view.ts'
import type { Log } from './log.ts'
import type { Notes } from './notes.ts'
import type { SessionEvent } from './session/state.ts'
import type { Stores } from './stores.ts'

/** Troubles that staff can do something about; the others are for the log. */
const TOLD: { readonly [code in TroubleCode]?: StaffNote } = {
  cable: 'cable',
  'stuck-dial': 'dial-stuck',
  'stuck-button': 'button-stuck',
  'newer-protocol': 'phone-newer',
}

/** What a bad cable says again and again: one line in the log and the journal for each time that it is bad. */
const REPEATING: readonly TroubleCode[] = ['cable', 'lines-lost']
/** Bad again so long after it was last bad is another time (ms). */
const GOOD_AGAIN_MS = 10 * 60_000

/** Turns facts of the phone into events of the session, notes for staff, and lines of the journal. */
export function createPhoneListener(needs: {
  readonly hear: (event: SessionEvent) => void
  readonly button: (button: number, down: boolean, at: number) => void
  /** The phone went: what was held there is held no longer. */
  readonly letGo: (at: number) => void
  readonly notes: Notes
  readonly write: (write: (journal: Stores['journal']) => void) => void
  readonly log: Log
  readonly publish: (view: PhoneView) => void
}): { hear(event: PhoneEvent): void; view(): PhoneView; hasBell(): boolean; setHorn(horn: 'up' | 'down'): void } {
  let view: PhoneView = { line: 'none', horn: 'unknown' }
  let hasBell = false
  const lastAt = new Map<TroubleCode, number>()
  const goesOn = (code: TroubleCode, at: number): boolean => {
    const before = lastAt.get(code)
    lastAt.set(code, at)
    return REPEATING.includes(code) && before !== undefined && at - before < GOOD_AGAIN_MS
  }
  const show = (next: PhoneView): void => {
    view = next
    needs.publish(view)
  }
  return {
    view: () => view,
    /** The phone that is there can ring by itself. */
    hasBell: () => hasBell && view.line === 'connected',
    setHorn: (horn) => show({ ...view, horn }),
    hear(event) {
      switch (event.type) {
        case 'connected':
          hasBell = event.device.hasBell
          needs.hear({ type: 'phone-connected', at: event.at, hook: event.hook })
          show({ line: 'connected', horn: event.hook })
          needs.notes.hold('phone-lost', false)
          needs.log('phone connected', { ...event.device, hook: event.hook })
          return needs.write((journal) => journal.deviceEvent('plug', event.device.id))
        case 'disconnected':
          if (event.reason === 'closed') return
          needs.letGo(event.at)
          needs.hear({ type: 'phone-lost', at: event.at })
          show({ line: 'lost', horn: 'unknown' })
          needs.notes.hold('phone-lost', true)
          needs.log('phone lost', { reason: event.reason })
          return needs.write((journal) => journal.deviceEvent('unplug', event.reason))
        case 'hook':
          needs.hear({ type: 'hook', at: event.at, hook: event.hook })
          return show({ ...view, horn: event.hook })
        case 'dial-moved':
          return needs.hear({ type: 'dial-moved', at: event.at })
        case 'dial-rested':
          return needs.hear({ type: 'dial-rested', at: event.at })
        case 'digit':
          return needs.hear({ type: 'digit', at: event.at, digit: event.digit, via: 'dial' })
        case 'button':
          return needs.button(event.button, event.down, event.at)
        case 'trouble': {
          const note = TOLD[event.code]
          if (note !== undefined) needs.notes.sign(note)
          if (goesOn(event.code, event.at)) return
          needs.log('phone trouble', { code: event.code, detail: event.detail })
          if (note === undefined) return
          return needs.write((journal) => journal.deviceEvent(event.code, event.detail))
        }
      }
    },
  }
}
