import type Database from 'better-sqlite3'
import { CareError, saving } from './errors.ts'
import { waitLeftMs } from './login-delay.ts'
import type { AccountId, Role } from './model.ts'
import { parseId } from './parse-id.ts'
import type { StoreNeeds } from './people.ts'
import { hashSecret, isSecret } from './secret.ts'

/** Somebody who may log in. */
export type Account = {
  readonly id: AccountId
  readonly name: string
  readonly role: Role
  readonly endedAt: number | null
}

/** `wrong` and `wait` tell how long nothing will be tried, in ms. */
export type LoginAnswer =
  | { readonly outcome: 'welcome'; readonly account: Account }
  | { readonly outcome: 'wrong' | 'wait'; readonly waitMs: number }

/** A passphrase of four words is easier to keep than a short one of signs; a PIN is typed with gloves on. */
const PASSPHRASE_MIN = 12
const PIN = /^\d{4,8}$/

/** Whether this may be the secret of that role: a PIN of 4 to 8 digits for carers, a passphrase of 12 signs or more for all others. */
export function isSecretFor(role: Role, secret: string): boolean {
  return role === 'caregiver' ? PIN.test(secret) : secret.trim().length >= PASSPHRASE_MIN
}

export type Accounts = ReturnType<typeof openAccounts>

/** The people who may log in, in the playback store. Writes throw `not-saved` when the disk refuses. */
export function openAccounts(db: Database.Database, { newId, now, origin }: StoreNeeds) {
  const sql = prepare(db)
  /** One try at a time for each account: many at once must not slip past the wait. */
  const trying = new Set<string>()

  const row = (id: AccountId): AccountRow => {
    const found = sql.one.get(id)
    if (found === undefined) throw new CareError('not-found', 'there is no such account')
    return found
  }

  /** The one door for every secret: waits, counts and forgives. */
  const attempt = async (key: string, stored: string, secret: string, count: Counter): Promise<LoginWait | null> => {
    const { failures, failedAt } = count.read()
    const left = waitLeftMs(failures, failedAt, now())
    if (left > 0) return { outcome: 'wait', waitMs: left }
    if (trying.has(key)) return { outcome: 'wait', waitMs: 1_000 }
    trying.add(key)
    try {
      if (await isSecret(secret, stored)) {
        if (failures > 0) count.write(0, null)
        return null
      }
      const failedNow = now()
      count.write(failures + 1, failedNow)
      return { outcome: 'wrong', waitMs: waitLeftMs(failures + 1, failedNow, failedNow) }
    } finally {
      trying.delete(key)
    }
  }

  return {
    /** Everybody who may log in now, in the order of adding. */
    accounts: (): Account[] =>
      sql.all
        .all()
        .filter((account) => account.endedAt === null)
        .map(toAccount),

    /** Throws `invalid` without a name or with a secret that is too short for the role. */
    async addAccount({ name, role, secret }: { name: string; role: Role; secret: string }): Promise<Account> {
      if (name.trim() === '') throw new CareError('invalid', 'an account has a name')
      if (!isSecretFor(role, secret)) throw new CareError('invalid', 'this secret is too short')
      const account = { id: parseId<AccountId>(newId()), name: name.trim(), role, endedAt: null }
      const hash = await hashSecret(secret)
      saving(() => sql.add.run({ id: account.id, name: account.name, role, secret: hash, at: now(), origin }))
      return account
    },

    /** Throws `not-found` for nobody we know. */
    async logIn(id: AccountId, secret: string): Promise<LoginAnswer> {
      const account = row(id)
      if (account.endedAt !== null) throw new CareError('not-found', 'this account has ended')
      const refused = await attempt(id, account.secret, secret, {
        read: () => row(id),
        write: (failures, failedAt) => saving(() => sql.setFailures.run({ id, failures, failedAt })),
      })
      return refused ?? { outcome: 'welcome', account: toAccount(account) }
    },

    /** Throws `invalid` for a secret that is too short. */
    async setSecret(id: AccountId, secret: string): Promise<void> {
      if (!isSecretFor(row(id).role, secret)) throw new CareError('invalid', 'this secret is too short')
      const hash = await hashSecret(secret)
      saving(() => sql.setSecret.run({ id, secret: hash }))
    },

    /** The account may no longer log in; its name stays with what it told. Undone with `isEnded: false`. */
    setEnded(id: AccountId, isEnded: boolean): void {
      saving(() => sql.setEnded.run({ id, endedAt: isEnded ? now() : null }))
    },

    rename(id: AccountId, name: string): void {
      if (name.trim() === '') throw new CareError('invalid', 'an account has a name')
      saving(() => sql.rename.run({ id, name: name.trim() }))
    },

    attempt,
  }
}

/** Where failures are counted, so that a restart does not forgive them. */
export type Counter = {
  read(): { readonly failures: number; readonly failedAt: number | null }
  write(failures: number, failedAt: number | null): void
}
export type LoginWait = { readonly outcome: 'wrong' | 'wait'; readonly waitMs: number }

type AccountRow = Account & { readonly secret: string; readonly failures: number; readonly failedAt: number | null }

const toAccount = ({ id, name, role, endedAt }: AccountRow): Account => ({ id, name, role, endedAt })

function prepare(db: Database.Database) {
  const select = 'SELECT id, name, role, secret, failures, failed_at AS failedAt, ended_at AS endedAt FROM account'
  return {
    all: db.prepare<[], AccountRow>(`${select} ORDER BY rowid`),
    one: db.prepare<[AccountId], AccountRow>(`${select} WHERE id = ?`),
    add: db.prepare<[{ id: AccountId; name: string; role: Role; secret: string; at: number; origin: string }]>(
      `INSERT INTO account (id, name, role, secret, added_at, origin_place) VALUES (@id, @name, @role, @secret, @at, @origin)`,
    ),
    setFailures: db.prepare<[{ id: AccountId; failures: number; failedAt: number | null }]>(
      'UPDATE account SET failures = @failures, failed_at = @failedAt WHERE id = @id',
    ),
    setSecret: db.prepare<[{ id: AccountId; secret: string }]>(
      'UPDATE account SET secret = @secret, failures = 0, failed_at = NULL WHERE id = @id',
    ),
    setEnded: db.prepare<[{ id: AccountId; endedAt: number | null }]>(
      'UPDATE account SET ended_at = @endedAt WHERE id = @id',
    ),
    rename: db.prepare<[{ id: AccountId; name: string }]>('UPDATE account SET name = @name WHERE id = @id'),
  }
}
