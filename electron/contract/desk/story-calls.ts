export type StoryCalls = Record<never, never>
