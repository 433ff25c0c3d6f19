import type { MomentCalls } from '../../contract/desk/moment-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'

export function createMomentCalls(_desk: Desk): Table<MomentCalls> {
  return {}
}
