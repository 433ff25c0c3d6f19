import type { TogetherCalls } from '../../contract/desk/together-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'

export function createTogetherCalls(_desk: Desk): Table<TogetherCalls> {
  return {}
}
