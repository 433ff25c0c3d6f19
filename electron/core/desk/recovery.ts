import { z } from 'zod'
import type { LoginWait } from '../../../care/accounts.ts'
import { hashSecret } from '../../../care/secret.ts'
import type { Doors } from './doors.ts'
import { HOUSE_KEYS } from './house-state.ts'
import { foldRecoveryCode, makeRecoveryCode } from './recovery-code.ts'

const kept = z
  .object({ hash: z.string(), failures: z.number().int(), failedAt: z.number().nullable() })
  .nullable()
  .catch(null)

/** The house's one recovery code: printed once, kept as a hash, guarded like any other secret. */
export function openRecovery({ accounts, houseSettings }: Pick<Doors, 'accounts' | 'houseSettings'>) {
  const read = () => kept.parse(houseSettings.get(HOUSE_KEYS.recovery) ?? null)
  return {
    /** A new code; the one before is worth nothing from now on. */
    async renew(): Promise<string> {
      const code = makeRecoveryCode()
      houseSettings.set(HOUSE_KEYS.recovery, {
        hash: await hashSecret(foldRecoveryCode(code)),
        failures: 0,
        failedAt: null,
      })
      return code
    },
    /** Null when it is the code. Failures are counted with the same growing wait as at the door. */
    async check(typed: string): Promise<LoginWait | null> {
      const now = read()
      if (now === null) return { outcome: 'wrong', waitMs: 0 }
      return accounts.attempt('recovery', now.hash, foldRecoveryCode(typed), {
        read: () => read() ?? { failures: 0, failedAt: null },
        write: (failures, failedAt) => houseSettings.set(HOUSE_KEYS.recovery, { ...now, failures, failedAt }),
      })
    },
  }
}
