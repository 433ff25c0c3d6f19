import type { BoardCalls } from '../../contract/desk/board-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'

export function createBoardCalls(_desk: Desk): Table<BoardCalls> {
  return {}
}
