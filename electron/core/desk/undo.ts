import { AppError } from '../../contract/errors.ts'
import type { UndoView } from '../../contract/desk/desk-state.ts'

/** One thing that was done. Both ways throw AppError or CareError `conflict` where somebody else was there since. */
export type Deed = UndoView & { readonly undo: () => void; readonly redo: () => void }

/** Enough for an evening's work; what is older is settled. */
const MOST_DEEDS = 100

export type UndoList = ReturnType<typeof createUndoList>

/** What one person did in one window since they logged in, newest last. */
export function createUndoList() {
  let done: Deed[] = []
  let undone: Deed[] = []
  const step = (from: Deed[], to: Deed[], way: 'undo' | 'redo'): void => {
    const deed = from.pop()
    if (deed === undefined) throw new AppError('not-found', 'there is nothing to take back')
    // A deed that cannot be taken back any more is dropped, so that the one before it can be reached.
    deed[way]()
    to.push(deed)
  }
  const view = (deed: Deed | undefined): UndoView | null => (deed ? { what: deed.what, name: deed.name } : null)
  return {
    did(deed: Deed): void {
      done = [...done.slice(1 - MOST_DEEDS), deed]
      undone = []
    },
    undo: () => step(done, undone, 'undo'),
    redo: () => step(undone, done, 'redo'),
    clear(): void {
      done = []
      undone = []
    },
    next: (): { undo: UndoView | null; redo: UndoView | null } => ({
      undo: view(done.at(-1)),
      redo: view(undone.at(-1)),
    }),
  }
}
