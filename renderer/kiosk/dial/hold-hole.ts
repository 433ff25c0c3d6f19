import { angleOf, pull } from './geometry.ts'

/** What a finger does once it is in a hole. */
export type HoleHold = {
  /** The wheel stands turned this far, degrees. */
  pulled(turn: number): void
  released(): void
}

/**
 * Follows one finger (or the mouse) from the press on a hole until it is lifted, also when it leaves the hole or the
 * hole leaves the screen. `limit` is the turn to the stop, degrees.
 */
export function holdHole(press: PointerEvent, dial: Element, limit: number, hold: HoleHold): void {
  const box = dial.getBoundingClientRect()
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  let angle = angleOf(middle, { x: press.clientX, y: press.clientY })
  let turned = 0
  const gesture = new AbortController()
  const on = (type: 'pointermove' | 'pointerup' | 'pointercancel', act: (event: PointerEvent) => void): void => {
    const mine = (event: PointerEvent): void => {
      if (event.pointerId === press.pointerId) act(event)
    }
    window.addEventListener(type, mine, { signal: gesture.signal })
  }
  const end = (): void => {
    gesture.abort()
    hold.released()
  }
  on('pointermove', (event) => {
    const next = angleOf(middle, { x: event.clientX, y: event.clientY })
    turned = pull(turned, angle, next, limit)
    angle = next
    hold.pulled(turned)
  })
  on('pointerup', end)
  on('pointercancel', end)
}
