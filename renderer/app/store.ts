import { useSyncExternalStore } from 'react'

/** One value that changes, and who wants to know. */
export type Store<T> = {
  get(): T
  set(change: (value: T) => T): void
  /** Calls `changed` after each change; returns the way to stop that. */
  subscribe(changed: () => void): () => void
}

/** A store that lives in memory. Setting the same value tells nobody. */
export function createStore<T>(first: T): Store<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (change) => {
      const next = change(value)
      if (Object.is(next, value)) return
      value = next
      for (const changed of listeners) changed()
    },
    subscribe: (changed) => {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
  }
}

/** The part of a store that a component draws; it draws again when that part is another. */
export function useStore<T, P>(store: Store<T>, pick: (value: T) => P): P {
  return useSyncExternalStore(store.subscribe, () => pick(store.get()))
}
