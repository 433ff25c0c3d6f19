import type { ListenCalls } from './listen-calls.ts'

export type ResidentCalls = ListenCalls
