import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { Spot } from '../../../care/board-item.ts'
import { SHEET } from '../../../electron/contract/desk/board-colours.ts'
import { keepOnSheet } from './choose-spot.ts'

/** Below this a hand that trembles meant a click, px. */
const LEAST_DRAG_PX = 4
const STEP = 8
const BIG_STEP = 64

type Drag = {
  readonly way: 'move' | 'size'
  readonly x: number
  readonly y: number
  readonly from: Spot
  /** Units of the sheet for one px of the screen. */
  readonly perPx: number
}

const isAt = (one: Spot, other: Spot): boolean => one.x === other.x && one.y === other.y && one.width === other.width

const DIRECTIONS: Readonly<Record<string, readonly [number, number, number]>> = {
  ArrowLeft: [-1, 0, 0],
  ArrowRight: [1, 0, 0],
  ArrowUp: [0, -1, 0],
  ArrowDown: [0, 1, 0],
  '+': [0, 0, 1],
  '=': [0, 0, 1],
  '-': [0, 0, -1],
}

/**
 * Where a balloon is drawn while a hand or a key moves it, and the handlers that do. It is placed once, when the hand or
 * the key lets go; `place` resolves with false where that was refused.
 */
export function useHanging(item: Spot, place: (to: Spot, seen: Spot) => Promise<boolean>) {
  const [at, setAt] = useState<Spot | null>(null)
  const live = useRef<Spot | null>(null)
  const placed = useRef<Spot | null>(null)
  const open = useRef(0)
  const drag = useRef<Drag | null>(null)
  const { x, y, width } = item
  useEffect(() => {
    if (open.current > 0) return
    live.current = null
    placed.current = null
    setAt(null)
  }, [x, y, width])

  const hold = (spot: Spot): void => {
    live.current = keepOnSheet(spot)
    setAt(live.current)
  }
  const letGo = async (): Promise<void> => {
    const to = live.current
    const seen = placed.current ?? { x, y, width }
    if (to === null || isAt(to, seen)) return
    placed.current = to
    open.current += 1
    const isPlaced = await place(to, seen)
    open.current -= 1
    if (isPlaced) return
    live.current = null
    placed.current = null
    setAt(null)
  }
  const begin = (way: Drag['way']) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const sheet = event.currentTarget.closest('.board-sheet')?.getBoundingClientRect()
    if (!sheet) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = {
      way,
      x: event.clientX,
      y: event.clientY,
      from: live.current ?? item,
      perPx: SHEET.width / sheet.width,
    }
  }
  const move = (event: PointerEvent): void => {
    const held = drag.current
    if (held === null) return
    const px = { x: event.clientX - held.x, y: event.clientY - held.y }
    if (live.current === null && Math.hypot(px.x, px.y) < LEAST_DRAG_PX) return
    const by = { x: px.x * held.perPx, y: px.y * held.perPx }
    if (held.way === 'move') hold({ ...held.from, x: held.from.x + by.x, y: held.from.y + by.y })
    else hold({ ...held.from, width: held.from.width + Math.max(by.x, by.y) })
  }
  const end = (): void => {
    if (drag.current === null) return
    drag.current = null
    void letGo()
  }
  return {
    spot: at ?? item,
    isHeld: at !== null,
    begin,
    dragging: { onPointerMove: move, onPointerUp: end, onPointerCancel: end },
    keys: {
      onKeyDown: (event: KeyboardEvent): void => {
        const way = DIRECTIONS[event.key]
        if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        const step = event.shiftKey && event.key.startsWith('Arrow') ? BIG_STEP : STEP
        const from = live.current ?? item
        const [right, down, wider] = way
        hold({ x: from.x + right * step, y: from.y + down * step, width: from.width + wider * 2 * step })
      },
      onKeyUp: (event: KeyboardEvent): void => {
        if (DIRECTIONS[event.key] !== undefined) void letGo()
      },
      onBlur: (): void => void letGo(),
    },
  }
}
