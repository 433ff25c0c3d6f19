import type { Lists } from '../../care/lists.ts'
import type { Home } from './home.ts'

/** Waits for the hour at which the owner's other list begins. What plays then plays on: only the next number is another. */
export function createListClock(needs: {
  readonly lists: Pick<Lists, 'nextSwitch'>
  readonly home: Pick<Home, 'owner'>
  readonly now: () => number
  readonly onSwitch: () => void
}) {
  const read = (): { readonly at: number; readonly next: number | null } => {
    const at = needs.now()
    return { at, next: needs.lists.nextSwitch(needs.home.owner(), at) }
  }
  let waiting = read()
  return {
    deadline: (): number | null => waiting.next,
    /** Lists, hours or whose phone it is may be others. */
    reload(): void {
      waiting = read()
    },
    look(at: number): void {
      // A clock that was set back is before the moment of reading: then every hour is looked at anew.
      if (waiting.next !== null && (at >= waiting.next || at < waiting.at)) needs.onSwitch()
    },
  }
}
