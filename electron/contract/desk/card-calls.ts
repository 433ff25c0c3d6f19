export type CardCalls = Record<never, never>
