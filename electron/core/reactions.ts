import type { BlockId, ListOwner, ReactionId, Seen, Teller, Valence } from '../../care/model.ts'
import { AppError } from '../contract/errors.ts'
import type { Tile } from '../contract/view.ts'
import { isOff } from './desk/house-state.ts'
import type { Home } from './home.ts'
import type { Stores } from './stores.ts'
import { NO_TILE, tileDeadline, tileStep, toTile, type Heard, type TileEvent, type TileState } from './tile.ts'

/** Nobody logs in to tap how it was, and nobody is guessed. */
const AT_THE_KIOSK: Teller = { observerRole: null, identifiedBy: 'nobody' }

export type Reactions = ReturnType<typeof createReactions>

/** The staff tile: the first tap is on disk before it says so, and can be taken back. */
export function createReactions(needs: {
  readonly stores: Pick<Stores, 'journal' | 'blocks' | 'doors'>
  readonly home: Home
  readonly now: () => number
  readonly newId: () => string
  readonly publish: (tile: Tile | null) => void
  readonly onNotSaved: (thrown: unknown) => void
  readonly onListChanged: () => void
  readonly onTileGone: () => void
}) {
  const { stores, home, now } = needs
  let state: TileState = NO_TILE
  let lastBlock: BlockId | null = null

  const go = (event: TileEvent): void => {
    const before = state
    state = tileStep(state, event)
    if (state === before) return
    needs.publish(toTile(state))
    if (state.shown === null && before.shown !== null) needs.onTileGone()
  }

  /** Writes, or says on the tile that it was not written. */
  const confirm = (write: () => void): void => {
    try {
      write()
    } catch (thrown) {
      needs.onNotSaved(thrown)
      go({ type: 'not-saved' })
      throw new AppError('not-saved', 'the disk did not take it', { cause: thrown })
    }
  }

  const writeBlock = ({ owner, trackId, title }: Heard): void => {
    const blockId = stores.blocks.block(owner, trackId, { by: AT_THE_KIOSK.observerRole, reason: null })
    lastBlock = blockId
    const residentId = 'residentId' in owner ? owner.residentId : null
    stores.journal.blocked({ blockId, residentId, trackId, title, reason: null, ...AT_THE_KIOSK })
  }

  return {
    tile: (): Tile | null => toTile(state),
    deadline: (): number | null => tileDeadline(state),
    tick: (at: number): void => go({ type: 'tick', at }),
    /** A house that does not ask how it was is not asked either. */
    ask: (heard: Heard): void => {
      if (stores.doors === null || !isOff(stores.doors, 'log')) go({ type: 'asked', heard, at: now() })
    },
    phoneUsed: (): void => go({ type: 'phone-used' }),
    close: (): void => go({ type: 'closed' }),

    react(valence: Valence): void {
      const shown = state.shown
      if (shown === null) throw new AppError('not-found', 'there is nothing to react to')
      const reactionId = needs.newId() as ReactionId
      const { sessionId, playId } = shown.heard
      confirm(() => {
        // A second choice takes the first one back: one moment, one answer.
        if (shown.reactionId !== null) stores.journal.undoReaction(shown.reactionId as ReactionId)
        stores.journal.reaction({ reactionId, sessionId, playId, valence, ...AT_THE_KIOSK })
      })
      go({ type: 'saved', reactionId, valence, at: now() })
    },

    setSeen(seen: readonly Seen[]): void {
      const reactionId = state.shown?.reactionId
      if (reactionId == null) throw new AppError('not-found', 'there is no reaction yet')
      confirm(() => stores.journal.setSeen(reactionId as ReactionId, seen))
      go({ type: 'seen', seen })
    },

    /** Never again for whom it sounded; the song has been stopped already. */
    block(heard: Heard): void {
      const { owner } = heard
      try {
        confirm(() => writeBlock(heard))
      } catch (thrown) {
        home.holdBlock(owner, heard.trackId, false)
        needs.onListChanged()
        throw thrown
      }
      home.holdBlock(owner, heard.trackId, true)
      home.reload()
      const slot = isSameOwner(owner, home.owner())
        ? home.view().slots.find((one) => one.digit === heard.digit)
        : undefined
      go({ type: 'blocked', heard, replacement: slot?.title ?? null, at: now() })
      needs.onListChanged()
    },

    undo(): void {
      const { shown } = state
      if (shown?.undoUntil == null || now() >= shown.undoUntil)
        throw new AppError('not-found', 'there is nothing to take back')
      confirm(() => {
        if (shown.step === 'blocked' && lastBlock !== null) {
          stores.blocks.undoBlock(lastBlock)
          stores.journal.blockUndone(lastBlock, AT_THE_KIOSK)
        } else if (shown.reactionId !== null) {
          stores.journal.undoReaction(shown.reactionId as ReactionId)
        }
      })
      if (shown.step === 'blocked') {
        lastBlock = null
        home.reload()
        needs.onListChanged()
      }
      go({ type: 'undone', at: now() })
    },

    heard: (): Heard | null => state.shown?.heard ?? null,
  }
}

function isSameOwner(one: ListOwner, other: ListOwner): boolean {
  return 'residentId' in one
    ? 'residentId' in other && one.residentId === other.residentId
    : 'placeId' in other && one.placeId === other.placeId
}
