import type { FamilyCalls } from '../../contract/desk/family-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'

export function createFamilyCalls(_desk: Desk): Table<FamilyCalls> {
  return {}
}
