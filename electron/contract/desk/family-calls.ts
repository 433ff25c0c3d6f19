export type FamilyCalls = Record<never, never>
