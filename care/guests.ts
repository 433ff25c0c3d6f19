import type Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { CareError, saving } from './errors.ts'
import { newGuestCode, printGuestCode, readGuestCode } from './guest-code.ts'
import { afterWrongCode, guestWaitMs, type GuestFailures } from './guest-delay.ts'
import type { GuestId, ResidentId } from './model.ts'
import { parseId } from './parse-id.ts'
import type { StoreNeeds } from './people.ts'
import { hashSecret } from './secret.ts'

/** A code that lets a visitor tell about one resident; times in epoch ms. */
export type Guest = {
  readonly id: GuestId
  readonly residentId: ResidentId
  readonly madeAt: number
  readonly expiresAt: number
  readonly endedAt: number | null
}

/** `wrong` and `wait` tell how long nothing will be tried, in ms. `expired` is told to nobody but the holder of that code. */
export type GuestAnswer =
  | { readonly outcome: 'welcome'; readonly guest: Guest }
  | { readonly outcome: 'expired' }
  | { readonly outcome: 'wrong' | 'wait'; readonly waitMs: number }

const DAY_MS = 86_400_000
/** Somebody who knocks while another is being looked at comes back so soon, ms. */
const BUSY_MS = 1_000
/** Half a year: whoever comes longer gets a new one. */
const MOST_DAYS = 183

export type Guests = ReturnType<typeof openGuests>

/** Codes of visitors in the playback store. Writes throw `not-saved` when the disk refuses. */
export function openGuests(db: Database.Database, { newId, now, origin }: StoreNeeds) {
  const sql = prepare(db)
  let isLooking = false
  const failures = (): GuestFailures => sql.failures.get() ?? { failures: 0, failedAt: null }

  const look = async (typed: string): Promise<GuestAnswer> => {
    const code = readGuestCode(typed)
    const row = code === null ? undefined : sql.byCode.get(await hashCode(code))
    if (row !== undefined && row.endedAt === null) {
      return row.expiresAt > now() ? { outcome: 'welcome', guest: row } : { outcome: 'expired' }
    }
    const count = afterWrongCode(failures(), now())
    saving(() => sql.setFailures.run({ ...count, origin }))
    return { outcome: 'wrong', waitMs: guestWaitMs(count, now()) }
  }

  return {
    /** A new code for one resident; it is told only now. Throws `invalid` for anything but 1 to 183 days. */
    async addGuest(residentId: ResidentId, days: number): Promise<{ guest: Guest; code: string }> {
      if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
        throw new CareError('invalid', 'a code is good for 1 to 183 days')
      const code = newGuestCode()
      const hash = await hashCode(code)
      const id = parseId<GuestId>(newId())
      const madeAt = now()
      const guest: Guest = { id, residentId, madeAt, expiresAt: madeAt + days * DAY_MS, endedAt: null }
      saving(() => sql.add.run({ ...guest, code: hash, origin }))
      return { guest, code: printGuestCode(code) }
    },

    /** Every code that was made for a resident, newest first. */
    guests: (residentId: ResidentId): Guest[] => sql.ofResident.all(residentId),

    /** A code that no longer opens anything; good again with false. */
    setEnded: (id: GuestId, isEnded: boolean): void =>
      void saving(() => sql.setEnded.run({ id, endedAt: isEnded ? now() : null })),

    /**
     * Whose code this is. Wrong ones make everybody at this machine wait, longer each time and at most a minute; the
     * count is on disk before the answer.
     */
    async open(typed: string): Promise<GuestAnswer> {
      const waitMs = guestWaitMs(failures(), now())
      if (waitMs > 0) return { outcome: 'wait', waitMs }
      if (isLooking) return { outcome: 'wait', waitMs: BUSY_MS }
      isLooking = true
      try {
        return await look(typed)
      } finally {
        isLooking = false
      }
    },
  }
}

/** One salt for all: a code is looked up by its hash, and is random enough to need no salt of its own. */
const SALT = createHash('sha256').update('draaischijf guest code').digest().subarray(0, 16)
const hashCode = (code: string): Promise<string> => hashSecret(code, SALT)

function prepare(db: Database.Database) {
  const select =
    'SELECT id, resident_id AS residentId, made_at AS madeAt, expires_at AS expiresAt, ended_at AS endedAt FROM guest'
  return {
    ofResident: db.prepare<[ResidentId], Guest>(`${select} WHERE resident_id = ? ORDER BY rowid DESC`),
    byCode: db.prepare<[string], Guest>(`${select} WHERE code = ?`),
    add: db.prepare<[Guest & { code: string; origin: string }]>(
      `INSERT INTO guest (id, resident_id, code, made_at, expires_at, ended_at, origin_place)
       VALUES (@id, @residentId, @code, @madeAt, @expiresAt, @endedAt, @origin)`,
    ),
    setEnded: db.prepare<[{ id: GuestId; endedAt: number | null }]>(
      'UPDATE guest SET ended_at = @endedAt WHERE id = @id',
    ),
    failures: db.prepare<[], GuestFailures>('SELECT failures, failed_at AS failedAt FROM guest_attempt'),
    setFailures: db.prepare<[GuestFailures & { origin: string }]>(
      `INSERT INTO guest_attempt (id, failures, failed_at, origin_place) VALUES (1, @failures, @failedAt, @origin)
       ON CONFLICT (id) DO UPDATE SET failures = excluded.failures, failed_at = excluded.failed_at`,
    ),
  }
}
