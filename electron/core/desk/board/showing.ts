import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BoardItem, BoardItemId } from '../../../../care/board-item.ts'
import type { ResidentId } from '../../../../care/model.ts'
import { AppError } from '../../../contract/errors.ts'
import type { Doors } from '../doors.ts'
import { filesFolder } from '../photo/keep-photo.ts'

/** A name that no other picture has, so that taking this copy away never takes away another's. */
const copyName = (file: string): string => `board-${file}`

/** Keeps the poor copies in the playback store in step with what may be shown. */
export function createShowing({ shownBoard, folders }: Pick<Doors, 'shownBoard' | 'folders'>) {
  /** Its copy is gone when this returns, and its picture with it unless another balloon shows the same. */
  const hide = (id: BoardItemId): void => {
    const file = shownBoard.fileOf(id)
    shownBoard.hide(id)
    if (file !== null && !shownBoard.isShown(file)) rmSync(join(folders.pictures, file), { force: true })
  }
  /** Throws AppError `not-saved` when its picture cannot be laid open. */
  const show = (item: BoardItem): void => {
    const file = item.file === null ? null : copyName(item.file)
    if (item.file !== null && file !== null) {
      try {
        mkdirSync(folders.pictures, { recursive: true })
        copyFileSync(join(filesFolder(folders), item.file), join(folders.pictures, file))
      } catch (cause) {
        throw new AppError('not-saved', 'the picture could not be laid open', { cause })
      }
    }
    if (shownBoard.fileOf(item.id) !== file) hide(item.id)
    shownBoard.show({ ...item, file })
  }
  /**
   * A store that was restored from an older copy, or a cut between the two stores, may show what must not be seen or
   * miss what may: here the dossier is right. `items` are all of this resident.
   */
  const heal = (residentId: ResidentId, items: readonly BoardItem[]): void => {
    const wanted = new Map(items.filter((item) => item.mayBeShown).map((item) => [item.id, item]))
    for (const { id, touched } of shownBoard.itemsOf(residentId)) {
      if (!wanted.has(id)) hide(id)
      else if (wanted.get(id)?.touched === touched) wanted.delete(id)
    }
    for (const item of wanted.values()) show(item)
  }
  return { show, hide, heal }
}
