import type Database from 'better-sqlite3'
import { saving } from './errors.ts'
import type { PlaceId } from './model.ts'
import type { StoreNeeds } from './people.ts'

export type Settings = ReturnType<typeof openSettings>

/** What was set at a place, one JSON value per key. Whoever reads a setting parses it: this folder knows no keys. */
export function openSettings(db: Database.Database, { origin }: Pick<StoreNeeds, 'origin'>) {
  const sql = prepare(db)
  return {
    /** The value as it was set; undefined where nobody set it or it cannot be read. */
    setting(placeId: PlaceId, key: string): unknown {
      const row = sql.get.get(placeId, key)
      return row === undefined ? undefined : parseJson(row.value)
    },

    /** Throws `not-saved` when the disk refuses. */
    setSetting(placeId: PlaceId, key: string, value: string | number | boolean | object | null): void {
      saving(() => sql.set.run({ placeId, key, value: JSON.stringify(value), origin }))
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a setting that cannot be read is as good as not set: the default holds
  }
}

function prepare(db: Database.Database) {
  return {
    get: db.prepare<[PlaceId, string], { value: string }>('SELECT value FROM setting WHERE place_id = ? AND key = ?'),
    set: db.prepare<[{ placeId: PlaceId; key: string; value: string; origin: string }]>(
      `INSERT INTO setting (place_id, key, value, origin_place) VALUES (@placeId, @key, @value, @origin)
       ON CONFLICT (place_id, key) DO UPDATE SET value = excluded.value, origin_place = excluded.origin_place`,
    ),
  }
}
