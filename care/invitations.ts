import type Database from 'better-sqlite3'
import { saving } from './errors.ts'
import type { ResidentId } from './model.ts'
import type { StoreNeeds } from './people.ts'

/**
 * What must be known after a restart so that no moment rings twice: which moments are behind us, and how often the phone rang on a
 * day. Never whether anybody answered.
 */
export type InvitationMemory = {
  /** Moments up to here (epoch ms) are behind us, whether they rang or not. */
  readonly settledUntil: number
  /** Since when (epoch ms) the clock has stood before `settledUntil`: it was set back. Null while it has not. */
  readonly backSince: number | null
  /** The date of the last ring, as `2026-11-22`; empty before the first. */
  readonly day: string
  /** How often it rang on that day. */
  readonly rung: number
}

export const NOTHING_RUNG: InvitationMemory = { settledUntil: 0, backSince: null, day: '', rung: 0 }

export type Invitations = ReturnType<typeof openInvitations>

/** Who wants to be invited, and what was rung, in the playback store. Writes throw `not-saved` when the disk refuses. */
export function openInvitations(db: Database.Database, { origin }: Pick<StoreNeeds, 'origin'>) {
  const select = db.prepare<[ResidentId], InvitationMemory & { readonly isWelcome: 0 | 1 }>(
    `SELECT is_welcome AS isWelcome, settled_until AS settledUntil, back_since AS backSince, day, rung
     FROM invitation WHERE resident_id = ?`,
  )
  const put = db.prepare<[InvitationMemory & { residentId: ResidentId; isWelcome: 0 | 1; origin: string }]>(
    `INSERT INTO invitation (resident_id, is_welcome, settled_until, back_since, day, rung, origin_place)
     VALUES (@residentId, @isWelcome, @settledUntil, @backSince, @day, @rung, @origin)
     ON CONFLICT (resident_id) DO UPDATE SET is_welcome = excluded.is_welcome, settled_until = excluded.settled_until,
       back_since = excluded.back_since, day = excluded.day, rung = excluded.rung`,
  )
  const drop = db.prepare<[ResidentId]>('DELETE FROM invitation WHERE resident_id = ?')
  const isWelcome = (residentId: ResidentId): boolean => select.get(residentId)?.isWelcome === 1
  const memory = (residentId: ResidentId): InvitationMemory => {
    const row = select.get(residentId)
    if (row === undefined) return NOTHING_RUNG
    return { settledUntil: row.settledUntil, backSince: row.backSince, day: row.day, rung: row.rung }
  }
  return {
    /** Whether this resident's phone may ring; nobody's does until somebody said so. */
    isWelcome,
    setWelcome(residentId: ResidentId, isOn: boolean): void {
      const known = memory(residentId)
      // Nothing to say and nothing to remember: nothing is kept.
      const isBlank = !isOn && known.settledUntil === 0
      saving(() =>
        isBlank ? drop.run(residentId) : put.run({ ...known, residentId, isWelcome: isOn ? 1 : 0, origin }),
      )
    },
    memory,
    remember(residentId: ResidentId, known: InvitationMemory): void {
      saving(() => put.run({ ...known, residentId, isWelcome: isWelcome(residentId) ? 1 : 0, origin }))
    },
  }
}
