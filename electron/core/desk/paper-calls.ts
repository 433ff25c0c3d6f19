import type { PaperCalls } from '../../contract/desk/paper-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'

export function createPaperCalls(_desk: Desk): Table<PaperCalls> {
  return {}
}
