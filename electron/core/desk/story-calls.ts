import type { StoryCalls } from '../../contract/desk/story-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'

export function createStoryCalls(_desk: Desk): Table<StoryCalls> {
  return {}
}
