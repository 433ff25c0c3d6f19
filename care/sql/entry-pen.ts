import type Database from 'better-sqlite3'
import type { EntryBodies, EntryKind } from '../entries.ts'
import { saving } from '../errors.ts'
import type { EntryId, PlaceId } from '../model.ts'
import { parseId } from '../parse-id.ts'
import { createEntryStore } from './entry-store.ts'

/** For whoever may write in the dossier and not read it. */
export type PenNeeds = {
  readonly dossier: Database.Database
  readonly newId: () => string
  readonly now: () => number
  readonly placeId: PlaceId
}

/** Writes an entry; it is on disk when the call returns. Throws `CareError('not-saved')` when the disk refuses. */
export function createEntryPen({ dossier, newId, now, placeId }: PenNeeds) {
  const entries = createEntryStore(dossier)
  return <K extends EntryKind>(kind: K, body: EntryBodies[K]): void => {
    saving(() => entries.add({ id: parseId<EntryId>(newId()), at: now(), place: placeId, kind, body }))
  }
}
