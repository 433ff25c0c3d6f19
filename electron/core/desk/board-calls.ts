import type { BoardCalls } from '../../contract/desk/board-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'
import { createPhotoCalls } from './photo/photo-calls.ts'

export function createBoardCalls(desk: Desk): Table<BoardCalls> {
  return { ...createPhotoCalls(desk) }
}
