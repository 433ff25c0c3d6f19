export type LibraryCalls = Record<never, never>
