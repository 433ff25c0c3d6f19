import type { PhoneSource } from '../../hardware/phone.ts'

/** Exactly the port that was named, or wherever a phone is found. */
export function phoneSource(serialPath: string | null): PhoneSource {
  return serialPath === null ? { discover: {} } : { path: serialPath }
}
