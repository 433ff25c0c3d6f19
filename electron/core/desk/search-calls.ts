import type { SearchCalls } from '../../contract/desk/search-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'

export function createSearchCalls(_desk: Desk): Table<SearchCalls> {
  return {}
}
