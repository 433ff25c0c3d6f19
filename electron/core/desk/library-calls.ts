import type { LibraryCalls } from '../../contract/desk/library-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'
import { createImportCalls } from './import/import-calls.ts'
import { createTrackCalls } from './library/track-calls.ts'
import { createTrackEditCalls } from './library/track-edit-calls.ts'

export function createLibraryCalls(desk: Desk): Table<LibraryCalls> {
  return { ...createTrackCalls(desk), ...createTrackEditCalls(desk), ...createImportCalls(desk) }
}
