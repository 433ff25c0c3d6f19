import type { ResidentCalls } from '../../contract/desk/resident-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'

export function createResidentCalls(_desk: Desk): Table<ResidentCalls> {
  return {}
}
