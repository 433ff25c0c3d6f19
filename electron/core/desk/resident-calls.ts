import type { ResidentCalls } from '../../contract/desk/resident-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'
import { createListenCalls } from './residents/listen-calls.ts'

export function createResidentCalls(desk: Desk): Table<ResidentCalls> {
  return createListenCalls(desk)
}
