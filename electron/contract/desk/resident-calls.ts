export type ResidentCalls = Record<never, never>
