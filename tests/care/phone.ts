import { openJournal, type Journal } from '../../care/journal.ts'
import type {
  BlockId,
  PlayId,
  PlayVia,
  ReactionId,
  Resident,
  ResidentId,
  SessionId,
  Valence,
} from '../../care/model.ts'
import { parseId } from '../../care/parse-id.ts'
import { openPeople } from '../../care/people.ts'
import { openStores } from './stores.ts'

const NOBODY = { observerRole: null, identifiedBy: 'nobody' } as const

/** A personal phone with its journal over real stores, and short words for what happens at it. */
export function openPhone() {
  const stores = openStores()
  const people = openPeople(stores.playback, stores)
  const riek: Resident = people.addResident({ name: 'Riek' })
  const place = people.addPlace({ name: 'Riek', kind: 'personal', residentId: riek.id })
  const start = (): Journal => openJournal({ ...stores, placeId: place.id })
  const journal = start()
  const session = parseId<SessionId>('session')

  return {
    ...stores,
    riek,
    place,
    journal,
    session,
    /** The journal as the next run of the program opens it. */
    start,
    play(
      name: string,
      { residentId = riek.id, via = 'dial' }: { residentId?: ResidentId | null; via?: PlayVia } = {},
    ): PlayId {
      const playId = parseId<PlayId>(stores.newId())
      journal.playStarted({ playId, sessionId: session, residentId, trackId: stores.track(name), title: name, via })
      return playId
    },
    react(playId: PlayId, valence: Valence): ReactionId {
      const reactionId = parseId<ReactionId>(stores.newId())
      journal.reaction({ reactionId, sessionId: session, playId, valence, ...NOBODY })
      return reactionId
    },
    block(name: string): BlockId {
      const blockId = parseId<BlockId>(stores.newId())
      journal.blocked({
        blockId,
        residentId: riek.id,
        trackId: stores.track(name),
        title: name,
        reason: null,
        ...NOBODY,
      })
      return blockId
    },
    rows: () => journal.page({ before: null, limit: 100 }).rows,
    [Symbol.dispose]: () => stores[Symbol.dispose](),
  }
}
