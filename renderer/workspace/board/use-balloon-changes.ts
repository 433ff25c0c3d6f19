import { useEffect, useRef } from 'react'
import type { BoardContent } from '../../../care/board-item.ts'
import type { Balloon } from '../../../electron/contract/desk/board-calls.ts'
import { useOrder } from '../app/use-order.ts'
import { contentOf } from './new-balloon.ts'

/** Changes a balloon, one change after another: leaving a field and ticking a box with the same click are two. */
export function useBalloonChanges(item: Balloon): (part: Partial<BoardContent>) => Promise<boolean> {
  const order = useOrder()
  const latest = useRef(item)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    if (item.touched > latest.current.touched) latest.current = item
  }, [item])
  return (part) => {
    const next = last.current.then(async () => {
      const { current } = latest
      const content = { ...contentOf(current), ...part }
      const answer = await order('changeBalloon', { id: current.id, seen: current.version, content })
      if (answer === undefined) return false
      latest.current = { ...current, ...part, version: answer.version }
      return true
    })
    last.current = next
    return next
  }
}
