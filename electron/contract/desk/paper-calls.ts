export type PaperCalls = Record<never, never>
