import type Database from 'better-sqlite3'
import type { BoardContent, BoardItem, BoardItemId, BoardLook, Spot } from './board-item.ts'
import type { Dossier } from './dossier.ts'
import { CareError } from './errors.ts'
import type { EntryId, ResidentId } from './model.ts'

export type Board = ReturnType<typeof openBoard>

/** A balloon and where it hangs when it is new or comes back. */
export type BoardWrite = {
  readonly id: BoardItemId
  readonly residentId: ResidentId
  readonly content: BoardContent
  readonly spot: Spot
}

/** A quote of some length; what is longer is a story and told there. */
const LONGEST_TEXT = 2_000

/**
 * The life boards. Holds nothing of its own: open it anew for each call. Writes throw CareError: `conflict` where somebody
 * else wrote the same since what the caller saw, `not-found`, `not-saved`.
 */
export function openBoard(dossier: Dossier) {
  const sql = prepare(dossier.tables())
  const item = (id: BoardItemId): BoardItem | null => {
    const row = sql.item.get(id)
    return row === undefined ? null : toItem(row)
  }
  const look = (residentId: ResidentId): BoardLook | null => {
    const row = sql.look.get(residentId)
    return row === undefined ? null : { colour: row.colour, themes: readThemes(row.themes) }
  }
  const expectVersion = (id: BoardItemId, seen: EntryId | null): void => {
    if ((sql.item.get(id)?.version ?? null) !== seen)
      throw new CareError('conflict', 'somebody else wrote this balloon')
  }
  return {
    item,
    look,
    itemsOf: (residentId: ResidentId): BoardItem[] => sql.items.all(residentId).map(toItem),

    /** Writes what a balloon says, whole: new, changed or back again. `seen` is the version before, null for none. */
    put({ id, residentId, content, spot }: BoardWrite, seen: EntryId | null): EntryId {
      expectVersion(id, seen)
      if (content.caption.length > LONGEST_TEXT || content.note.length > LONGEST_TEXT)
        throw new CareError('invalid', 'a balloon holds some lines')
      const { x, y, width } = spot
      return dossier.add('board_item', { itemId: id, residentId, ...onlyContent(content), x, y, width })
    },

    remove(id: BoardItemId, seen: EntryId): void {
      expectVersion(id, seen)
      dossier.add('board_item_removed', { itemId: id })
    },

    /** Hangs a balloon elsewhere or makes it larger. `seen` is where the caller saw it hang. */
    place(id: BoardItemId, spot: Spot, seen: Spot): void {
      const now = item(id)
      if (now === null) throw new CareError('not-found', 'no such balloon')
      if (now.x !== seen.x || now.y !== seen.y || now.width !== seen.width)
        throw new CareError('conflict', 'somebody else moved this balloon')
      dossier.add('board_item_placed', { itemId: id, x: spot.x, y: spot.y, width: spot.width })
    },

    setLook(residentId: ResidentId, { colour, themes }: BoardLook): void {
      const names = themes?.map((name) => name.trim()).filter((name) => name !== '') ?? null
      dossier.add('board_look', { residentId, colour, themes: names })
    },
  }
}

function onlyContent(content: BoardContent): BoardContent {
  const { kind, file, colour, trackId, songTitle, readBack, mayBeShown, authorRole, toldAt } = content
  const [caption, note, theme, toldBy, relation] = [
    content.caption.trim(),
    content.note.trim(),
    content.theme.trim(),
    content.toldBy.trim(),
    content.relation.trim(),
  ]
  const says = { kind, caption, note, file, colour, theme, trackId, songTitle, readBack, mayBeShown }
  return { ...says, toldBy, authorRole, relation, toldAt }
}

type Row = Omit<BoardItem, 'readBack' | 'mayBeShown'> & { readonly readBack: 0 | 1; readonly mayBeShown: 0 | 1 }

const toItem = (row: Row): BoardItem => ({ ...row, readBack: row.readBack === 1, mayBeShown: row.mayBeShown === 1 })

function readThemes(json: string | null): string[] | null {
  const themes: unknown = json === null ? null : JSON.parse(json)
  return Array.isArray(themes) ? themes.filter((theme) => typeof theme === 'string') : null
}

const ITEM = `SELECT id, resident_id AS residentId, version, touched, kind, caption, note, file, colour, theme,
  track_id AS trackId, song_title AS songTitle, read_back AS readBack, may_be_shown AS mayBeShown, told_by AS toldBy,
  author_role AS authorRole, relation, told_at AS toldAt, x, y, width FROM board_item`

function prepare(memory: Database.Database) {
  return {
    item: memory.prepare<[string], Row>(`${ITEM} WHERE id = ?`),
    items: memory.prepare<[string], Row>(`${ITEM} WHERE resident_id = ? ORDER BY touched`),
    look: memory.prepare<[string], { colour: string; themes: string | null }>(
      'SELECT colour, themes FROM board_look WHERE resident_id = ?',
    ),
  }
}
