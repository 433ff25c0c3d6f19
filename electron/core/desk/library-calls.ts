import type { LibraryCalls } from '../../contract/desk/library-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'

export function createLibraryCalls(_desk: Desk): Table<LibraryCalls> {
  return {}
}
