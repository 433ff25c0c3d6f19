import type { CardCalls } from '../../contract/desk/card-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'

export function createCardCalls(_desk: Desk): Table<CardCalls> {
  return {}
}
