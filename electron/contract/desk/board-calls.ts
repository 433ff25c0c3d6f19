import type { PhotoCalls } from './photo-calls.ts'

export type BoardCalls = PhotoCalls
