import type { DialDigit } from '../../../media/choose.ts'
import { isDialDigit } from '../../kiosk/input/is-dial-digit.ts'

/** A hand trembles: only further than this, px, is a song taken along. */
const DRAG_FROM_PX = 6

/** Where the pointer is: over a number, elsewhere on the dial, or away from it. */
export type Under = { readonly digit: DialDigit | null; readonly onDial: boolean }

/**
 * Follows a pressed pointer. `taken` comes when it has moved far enough to be a drag, then `moved` with each step, and
 * at the end `dropped` or, with Escape or when the system takes the pointer away, `let`.
 */
export function holdSong(
  event: PointerEvent,
  on: {
    taken(): void
    moved(point: { x: number; y: number }, under: Under): void
    dropped(under: Under): void
    let(): void
  },
): void {
  if (event.button !== 0) return
  const start = { x: event.clientX, y: event.clientY }
  const ending = new AbortController()
  const { signal } = ending
  let isTaken = false

  const move = (now: PointerEvent): void => {
    const isFar = Math.hypot(now.clientX - start.x, now.clientY - start.y) > DRAG_FROM_PX
    if (!isTaken && !isFar) return
    if (!isTaken) {
      isTaken = true
      on.taken()
    }
    on.moved({ x: now.clientX, y: now.clientY }, under(now))
  }
  const up = (now: PointerEvent): void => {
    ending.abort()
    if (!isTaken) return
    swallowClick()
    on.dropped(under(now))
  }
  const stop = (): void => {
    ending.abort()
    if (isTaken) on.let()
  }
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', up, { signal })
  window.addEventListener('pointercancel', stop, { signal })
  const key = (pressed: KeyboardEvent): void => {
    if (pressed.key !== 'Escape' || !isTaken) return
    pressed.stopPropagation() // the drag ends, and nothing else closes
    stop()
  }
  window.addEventListener('keydown', key, { signal, capture: true })
}

function under({ clientX, clientY }: PointerEvent): Under {
  const element = document.elementFromPoint(clientX, clientY)
  const digit = element?.closest('[data-digit]')?.getAttribute('data-digit') ?? ''
  return { digit: isDialDigit(digit) ? digit : null, onDial: element?.closest('.dial') != null }
}

/** The click that ends a drag is no choice. */
function swallowClick(): void {
  const swallow = (event: Event): void => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
}
