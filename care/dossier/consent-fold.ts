import type { CreateFold } from './fold.ts'

/** Consents as they stand now, withdrawn ones among them. */
export const createConsentFold: CreateFold = (memory) => {
  memory.exec(`
    CREATE TABLE consent (
      id TEXT PRIMARY KEY, resident_id TEXT NOT NULL, what TEXT NOT NULL, given_by TEXT NOT NULL, role TEXT NOT NULL,
      from_at INTEGER NOT NULL, until_at INTEGER, withdrawn_at INTEGER, withdrawn_by TEXT, withdrawn_role TEXT
    ) STRICT;
    CREATE INDEX consent_of_resident ON consent (resident_id);
  `)
  const give = memory.prepare(
    `INSERT OR REPLACE INTO consent (id, resident_id, what, given_by, role, from_at, until_at)
     VALUES (@consentId, @residentId, @what, @givenBy, @role, @fromAt, @untilAt)`,
  )
  const withdraw = memory.prepare(
    `UPDATE consent SET withdrawn_at = @withdrawnAt, withdrawn_by = @withdrawnBy, withdrawn_role = @role
     WHERE id = @consentId`,
  )
  const giveBack = memory.prepare(
    'UPDATE consent SET withdrawn_at = NULL, withdrawn_by = NULL, withdrawn_role = NULL WHERE id = ?',
  )
  const drop = memory.prepare('DELETE FROM consent WHERE id = ?')
  return {
    consent_given: ({ body }) => void give.run(body),
    consent_withdrawn: ({ body }) => void withdraw.run(body),
    consent_withdrawal_undone: ({ body }) => void giveBack.run(body.consentId),
    consent_undone: ({ body }) => void drop.run(body.consentId),
  }
}
