export type MomentCalls = Record<never, never>
