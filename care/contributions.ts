import type Database from 'better-sqlite3'
import type { Contribution, ContributionState, GivenRecording } from './contribution.ts'
import type { Dossier } from './dossier.ts'
import { CareError } from './errors.ts'
import type { ContributionId, EntryId, GuestId, ObserverRole, ResidentId } from './model.ts'

/** Who a code is for. */
export type GuestName = {
  readonly id: GuestId
  readonly residentId: ResidentId
  readonly name: string
  readonly role: ObserverRole
}

export type Contributions = ReturnType<typeof openContributions>

/**
 * What family and volunteers told, for whoever may read the dossier. Holds nothing of its own. Writes throw CareError:
 * `conflict` where somebody else moved it since the version that is named, `not-saved` when the disk refuses.
 */
export function openContributions(dossier: Dossier) {
  const sql = prepare(dossier.tables())
  const one = (id: ContributionId): Contribution => {
    const row = sql.one.get(id)
    if (row === undefined) throw new CareError('not-found', 'there is no such contribution')
    return toContribution(row)
  }
  return {
    /** Newest first, those of all residents. */
    contributions: (laid: Contribution['laid']): Contribution[] => sql.laid.all(laid).map(toContribution),
    /** Throws `not-found`. */
    contribution: one,

    /** What was done with it, whole; returns the new version. `seen` is the version before, null: nobody had moved it. */
    move(id: ContributionId, state: ContributionState, seen: EntryId | null): EntryId {
      if (one(id).version !== seen) throw new CareError('conflict', 'somebody else moved it in between')
      const { laid, trackId, storyId, boardItemId } = state
      return dossier.add('contribution_moved', { contributionId: id, laid, trackId, storyId, boardItemId })
    },

    /** Writes down who a code is for. Throws `invalid` without a name. */
    invite(guest: GuestName): void {
      const name = guest.name.trim()
      if (name === '') throw new CareError('invalid', 'a code is for somebody')
      const { id: guestId, residentId, role } = guest
      dossier.add('guest_invited', { guestId, residentId, name, role })
    },
    guestNames: (residentId: ResidentId): GuestName[] => sql.names.all(residentId),
  }
}

type Row = Omit<Contribution, 'recording'> & { readonly recording: string | null }

const toContribution = (row: Row): Contribution => ({
  ...row,
  // Written by the fold from a checked entry a moment ago.
  recording: row.recording === null ? null : (JSON.parse(row.recording) as GivenRecording),
})

function prepare(memory: Database.Database) {
  const select = `SELECT id, at, resident_id AS residentId, guest_id AS guestId, told_by AS toldBy,
    author_role AS authorRole, relation, told_at AS toldAt, song, why, belongs, photo, recording, laid,
    track_id AS trackId, story_id AS storyId, board_item_id AS boardItemId, version FROM contribution`
  return {
    one: memory.prepare<[ContributionId], Row>(`${select} WHERE id = ?`),
    laid: memory.prepare<[string], Row>(`${select} WHERE laid = ? ORDER BY seq DESC`),
    names: memory.prepare<[ResidentId], GuestName>(
      'SELECT id, resident_id AS residentId, name, role FROM guest_name WHERE resident_id = ?',
    ),
  }
}
