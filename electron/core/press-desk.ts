import { DIAL_ORDER, playable, type DialDigit } from '../../media/choose.ts'
import { newPresses, press, pressDeadline, tickPresses, type PressState } from '../../hardware/press.ts'
import type { Home } from './home.ts'
import type { SessionEvent } from './session/state.ts'

type Via = 'panel' | 'key' | 'touch' | 'virtual'

/** Buttons, keys and touches through one door: trembling hands and leaning arms count once (row 17). */
export function createPressDesk(needs: {
  home: Home
  hear: (event: SessionEvent) => void
  onStuck: (control: string) => void
}) {
  let state: PressState = newPresses()
  const digitOf = new Map<string, { digit: DialDigit; via: Via }>()

  const decide = (control: string, down: boolean, at: number): void => {
    const [next, decision] = press(state, { control, down, at })
    state = next
    const target = digitOf.get(control)
    if (decision.type === 'accepted' && target) needs.hear({ type: 'digit', at, ...target })
    if (decision.type === 'stuck') needs.onStuck(control)
  }

  return {
    press(digit: DialDigit, via: Exclude<Via, 'panel'>, down: boolean, at: number): void {
      const control = `${via}:${digit}`
      digitOf.set(control, { digit, via })
      decide(control, down, at)
    },
    /** Button 1 is the first picture of the panel, or the 1 of the dial; button 10 is the 0. */
    button(button: number, down: boolean, at: number): void {
      const control = `panel:${button}`
      // Whatever stands under it by now: a button that was let go is not held.
      if (!down) return decide(control, false, at)
      const { home } = needs
      const digit = home.stage() === 'pictures' ? playable(home.list())[button - 1]?.digit : DIAL_ORDER[button - 1]
      if (digit === undefined) return
      digitOf.set(control, { digit, via: 'panel' })
      decide(control, true, at)
    },
    /** The phone is gone, and with it every finger on its buttons. */
    letGo(at: number): void {
      for (const [control, { via }] of digitOf) if (via === 'panel') decide(control, false, at)
    },
    deadline: (): number | null => pressDeadline(state),
    tick(at: number): void {
      const [next, stuck] = tickPresses(state, at)
      state = next
      for (const control of stuck) needs.onStuck(control)
    },
  }
}
