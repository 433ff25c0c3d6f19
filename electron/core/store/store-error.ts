/** Why a store could not be opened or written. */
export type StoreErrorCode = 'in-use' | 'newer' | 'damaged' | 'not-writable'

export class StoreError extends Error {
  readonly code: StoreErrorCode
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.code = code
  }
}

/** SQLite's own word for what went wrong (such as SQLITE_FULL), or null for other errors. */
export function sqliteCode(thrown: unknown): string | null {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : null
}
