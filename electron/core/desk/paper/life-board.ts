import type { ResidentId } from '../../../../care/model.ts'
import type { LifeBoard } from '../../../contract/desk/paper-content.ts'
import { createBoardCalls } from '../board-calls.ts'
import type { Desk } from '../desk.ts'
import { keptFile } from '../photo/kept-file.ts'

/** Somebody's board as it hangs now, or the part of it that may be shown; for print with the bytes of its pictures. */
export async function lifeBoard(
  desk: Desk,
  { residentId, balloons }: { residentId: ResidentId; balloons: 'shown' | 'all' },
  use: 'preview' | 'print',
): Promise<Pick<LifeBoard, 'self' | 'board' | 'pictures'>> {
  const record = desk.doors.residents.record(residentId)
  const whole = await createBoardCalls(desk).board.run({ residentId })
  const items = whole.items.filter((item) => balloons === 'all' || item.mayBeShown)
  const self = record?.calledAs || record?.name || ''
  if (use === 'preview') return { self, board: { ...whole, items }, pictures: null }
  const files = new Set(items.flatMap(({ file, kind }) => (file === null || kind === 'voice' ? [] : [file])))
  const pictures = [...files].flatMap((file) => {
    const bytes = bytesOf(desk, file)
    return bytes === null ? [] : [{ file, bytes }]
  })
  // A picture that is gone leaves its circle empty; the board is printed without it.
  const isThere = (file: string | null): boolean => pictures.some((picture) => picture.file === file)
  return {
    self,
    board: { ...whole, items: items.map((item) => (isThere(item.file) ? item : { ...item, file: null })) },
    pictures,
  }
}

function bytesOf(desk: Desk, file: string): Uint8Array | null {
  try {
    return keptFile(desk.doors.folders, file)
  } catch {
    return null
  }
}
