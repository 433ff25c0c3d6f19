import type { Howl } from 'howler'
import type { Voice } from './sound.ts'

/** Tone and speech stand at their level this soon; without it they would click. */
const RISE_MS = 5
const SHORTEST_FALL_MS = 10

/** Plays a loaded howl from its beginning; `onOver` when it ended by itself, null for one that never does. */
export function startHowl(howl: Howl, onOver: (() => void) | null): Voice {
  const id = howl.play()
  howl.fade(0, 1, RISE_MS, id)
  let isOver = false
  let fallsUntil = Infinity
  const finish = (): boolean => {
    const wasSounding = !isOver
    isOver = true
    howl.off('end', ended, id)
    return wasSounding
  }
  const ended = (): void => {
    if (finish() && fallsUntil === Infinity) onOver?.()
  }
  if (onOver !== null) howl.on('end', ended, id)
  return {
    fall: (ms) => {
      const until = performance.now() + Math.max(ms, SHORTEST_FALL_MS)
      if (isOver || until >= fallsUntil) return
      fallsUntil = until
      const from = howl.volume(id)
      howl.fade(typeof from === 'number' ? from : 1, 0, Math.max(ms, SHORTEST_FALL_MS), id)
      howl.once(
        'fade',
        () => {
          if (fallsUntil === until && finish()) howl.stop(id)
        },
        id,
      )
    },
    // A hand at the dial does not make speech softer, and the tone gives way to the song.
    duck: () => undefined,
    // They are the house's own, the same for everybody.
    shape: () => undefined,
    heard: () => ({ positionS: 0, heardS: 0 }),
    isOver: () => isOver,
  }
}
