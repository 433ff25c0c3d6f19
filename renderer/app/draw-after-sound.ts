import type { Store } from './store.ts'

/** Drawing waits so long for a sound that has just been asked for (ms); a hand expects its picture within 100 ms. */
const HEAD_START_MS = 40

export type Drawing<T> = {
  /** Something begins to sound: what is drawn next waits, so that a small machine has its hands free. */
  soundBegins(): void
  /** Changes the page, in order; at once where no sound is being waited for. */
  set(change: (value: T) => T): void
}

/** Changes of a page that let a sound go first. */
export function createDrawing<T>(page: Store<T>): Drawing<T> {
  let waiting: ((value: T) => T)[] | null = null
  const draw = (): void => {
    const changes = waiting ?? []
    waiting = null
    page.set((value) => changes.reduce((so, change) => change(so), value))
  }
  return {
    soundBegins: () => {
      if (waiting !== null) return
      waiting = []
      setTimeout(draw, HEAD_START_MS)
    },
    set: (change) => {
      if (waiting === null) page.set(change)
      else waiting.push(change)
    },
  }
}
