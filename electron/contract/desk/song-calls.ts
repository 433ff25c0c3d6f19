export type SongCalls = Record<never, never>
