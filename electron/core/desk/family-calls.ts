import type { FamilyCalls } from '../../contract/desk/family-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'
import { createGiftCalls } from './family/gift-calls.ts'
import { createGuestCalls } from './family/guest-calls.ts'
import { createVisitCalls } from './family/visit-calls.ts'

export function createFamilyCalls(desk: Desk): Table<FamilyCalls> {
  return { ...createVisitCalls(desk), ...createGuestCalls(desk), ...createGiftCalls(desk) }
}
