import type Database from 'better-sqlite3'
import type { BoardItemId, ShownItem } from './board-item.ts'
import { saving } from './errors.ts'
import type { ResidentId } from './model.ts'
import type { StoreNeeds } from './people.ts'

export type ShownBoard = ReturnType<typeof openShownBoard>

/** The part of the life boards that carers and the kiosk may show, in the playback store. Writes throw `not-saved`. */
export function openShownBoard(db: Database.Database, { origin }: Pick<StoreNeeds, 'origin'>) {
  const sql = prepare(db)
  return {
    itemsOf: (residentId: ResidentId): ShownItem[] => sql.items.all(residentId),
    /** The colour of a resident's board by its word; null before one was chosen. */
    colour: (residentId: ResidentId): string | null => sql.colour.get(residentId) ?? null,
    show: (item: ShownItem): void => saving(() => void sql.put.run({ ...only(item), origin })),
    hide: (id: BoardItemId): void => saving(() => void sql.drop.run(id)),
    isShown: (file: string): boolean => sql.withFile.get(file) !== undefined,
    fileOf: (id: BoardItemId): string | null => sql.fileOf.get(id) ?? null,
    setColour: (residentId: ResidentId, colour: string): void =>
      saving(() => void sql.setColour.run(residentId, colour, origin)),
  }
}

/** Nothing of a balloon that is not meant to be seen reaches the store. */
function only(item: ShownItem): ShownItem {
  const { id, residentId, kind, caption, file, colour, trackId, toldBy, authorRole, relation, toldAt } = item
  const { x, y, width, touched } = item
  return {
    id,
    residentId,
    kind,
    caption,
    file,
    colour,
    trackId,
    toldBy,
    authorRole,
    relation,
    toldAt,
    x,
    y,
    width,
    touched,
  }
}

function prepare(db: Database.Database) {
  return {
    items: db.prepare<[string], ShownItem>(
      `SELECT id, resident_id AS residentId, kind, caption, file, colour, track_id AS trackId, told_by AS toldBy,
         author_role AS authorRole, relation, told_at AS toldAt, x, y, width, touched
       FROM shown_board_item WHERE resident_id = ? ORDER BY touched`,
    ),
    put: db.prepare<[ShownItem & { origin: string }]>(
      `INSERT OR REPLACE INTO shown_board_item VALUES (@id, @residentId, @kind, @caption, @file, @colour, @trackId, @toldBy,
         @authorRole, @relation, @toldAt, @x, @y, @width, @touched, @origin)`,
    ),
    drop: db.prepare<[string]>('DELETE FROM shown_board_item WHERE id = ?'),
    withFile: db.prepare<[string], number>('SELECT 1 FROM shown_board_item WHERE file = ?').pluck(),
    fileOf: db.prepare<[string], string>('SELECT file FROM shown_board_item WHERE id = ?').pluck(),
    colour: db.prepare<[string], string>('SELECT colour FROM shown_board WHERE resident_id = ?').pluck(),
    setColour: db.prepare<[string, string, string]>('INSERT OR REPLACE INTO shown_board VALUES (?, ?, ?)'),
  }
}
