export type BoardCalls = Record<never, never>
