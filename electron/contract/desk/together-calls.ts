export type TogetherCalls = Record<never, never>
