import type { Contribution, ContributionState } from '../../../../care/contribution.ts'
import { openContributions } from '../../../../care/contributions.ts'
import { AppError } from '../../../contract/errors.ts'
import type { Desk } from '../desk.ts'

/** What else a deed does, both ways, before the contribution is moved: where it is refused, nothing is moved. */
export type Beside = { readonly redo: () => void; readonly undo: () => void }

/** Does something with a contribution and remembers how it is taken back. `conflict` where another hand was there since. */
export function moveGift(
  desk: Desk,
  gift: Contribution,
  deed: { what: string; name: string; to: Partial<ContributionState>; beside?: Beside },
): void {
  const before = stateOf(gift)
  const after = { ...before, ...deed.to }
  /** By what was done with it, not by its version: taking back a later deed leaves another version behind. */
  const expect = (state: ContributionState): Contribution => {
    const found = openContributions(desk.dossier()).contribution(gift.id)
    if (JSON.stringify(stateOf(found)) !== JSON.stringify(state))
      throw new AppError('conflict', 'somebody else moved it in between')
    return found
  }
  const move = ({ version }: Contribution, state: ContributionState): void =>
    void openContributions(desk.dossier()).move(gift.id, state, version)
  desk.did({
    what: deed.what,
    name: deed.name,
    redo: () => {
      const found = expect(before)
      deed.beside?.redo()
      move(found, after)
    },
    undo: () => {
      const found = expect(after)
      deed.beside?.undo()
      move(found, before)
    },
  })
}

const stateOf = ({ laid, trackId, storyId, boardItemId }: ContributionState): ContributionState => ({
  laid,
  trackId,
  storyId,
  boardItemId,
})
