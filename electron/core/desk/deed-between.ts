import { CareError } from '../../../care/errors.ts'
import type { Deed } from './undo.ts'

/**
 * A deed that brings something from one state to another, null being: not there. Undo and redo hold as long as it says
 * what this deed left; where somebody else wrote it since they throw CareError `conflict`. Whatever stands there when the
 * deed is done first is the caller's to have looked at.
 */
export function deedBetween<State>(
  of: Pick<Deed, 'what' | 'name'>,
  needs: {
    readonly before: State | null
    readonly after: State | null
    /** As it stands. */
    readonly read: () => State | null
    readonly write: (state: State | null) => void
    readonly isSame: (one: State, other: State) => boolean
  },
): Deed {
  const { before, after, read, write, isSame } = needs
  let left: { readonly state: State | null } | null = null
  const go = (to: State | null): void => {
    if (left !== null) {
      const [found, meant] = [read(), left.state]
      const isLeft = found === null || meant === null ? found === meant : isSame(found, meant)
      if (!isLeft) throw new CareError('conflict', 'somebody else wrote this since')
    }
    write(to)
    left = { state: read() }
  }
  return { ...of, redo: () => go(after), undo: () => go(before) }
}
