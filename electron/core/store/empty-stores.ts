import type { Place, PlaceId } from '../../../care/model.ts'
import { AppError } from '../../contract/errors.ts'
import type { StaffNote } from '../../contract/view.ts'
import type { Stores } from '../stores.ts'

/**
 * Stores that remember nothing: the phone answers, the screen is calm, and each write says `not-saved`.
 * For a runtime that cannot load the store, and for a data folder that cannot be opened.
 */
export function emptyStores(notes: readonly StaffNote[]): Stores {
  const place: Place = {
    id: '00000000-0000-7000-8000-000000000000' as PlaceId,
    name: 'Huiskamer',
    kind: 'shared',
    residentId: null,
  }
  const refuse = (): never => {
    throw new AppError('not-saved', 'nothing can be kept in this run')
  }
  return {
    place,
    people: { residents: () => [], resident: () => null },
    residents: { record: () => null, isPermitted: () => false, isWithdrawn: () => false },
    lists: {
      activeList: () => ({
        playlistId: null,
        list: { slots: {}, favourite: null, aliases: {}, silenced: [] },
        stories: {},
      }),
      nextSwitch: () => null,
      liftCursor: () => null,
      setLiftCursor: refuse,
    },
    blocks: { block: refuse, undoBlock: refuse },
    library: { track: () => null, setMeasurement: refuse },
    journal: {
      openSession: refuse,
      closeSession: refuse,
      playStarted: refuse,
      heard: refuse,
      playEnded: refuse,
      openPlays: () => [],
      closeInterrupted: () => undefined,
      reaction: refuse,
      setSeen: refuse,
      undoReaction: refuse,
      blocked: refuse,
      blockUndone: refuse,
      deviceEvent: refuse,
      staffEvent: refuse,
      page: () => ({ rows: [], next: null }),
    },
    placeStage: { stage: 'dial', panelSize: 4 },
    behaviour: undefined,
    notes,
    doors: null,
    [Symbol.asyncDispose]: async () => undefined,
  }
}
