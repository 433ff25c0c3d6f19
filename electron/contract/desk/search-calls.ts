export type SearchCalls = Record<never, never>
