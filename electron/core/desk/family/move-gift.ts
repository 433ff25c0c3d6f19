import type { Contribution, ContributionState } from '../../../../care/contribution.ts'
import { openContributions } from '../../../../care/contributions.ts'
import type { EntryId } from '../../../../care/model.ts'
import type { Desk } from '../desk.ts'

/** What else a deed does, both ways. `redo` runs before the contribution is moved and `undo` after it is moved back. */
export type Beside = { readonly redo: () => void; readonly undo: () => void }

/** Does something with a contribution and remembers how it is taken back. `conflict` where another hand was there since. */
export function moveGift(
  desk: Desk,
  gift: Contribution,
  deed: { what: string; name: string; to: () => Partial<ContributionState>; beside?: Beside },
): void {
  const { laid, trackId, storyId, boardItemId } = gift
  const before: ContributionState = { laid, trackId, storyId, boardItemId }
  let version: EntryId | null = gift.version
  const move = (state: ContributionState): void => {
    version = openContributions(desk.dossier()).move(gift.id, state, version)
  }
  desk.did({
    what: deed.what,
    name: deed.name,
    redo: () => {
      deed.beside?.redo()
      move({ ...before, ...deed.to() })
    },
    undo: () => {
      move(before)
      deed.beside?.undo()
    },
  })
}
