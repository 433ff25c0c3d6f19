import type Database from 'better-sqlite3'
import { saving } from './errors.ts'
import type { StoreNeeds } from './people.ts'

export type HouseSettings = ReturnType<typeof openHouseSettings>

/** What holds for the whole house, one JSON value per key. Whoever reads a value parses it. */
export function openHouseSettings(db: Database.Database, { origin }: Pick<StoreNeeds, 'origin'>) {
  const get = db.prepare<[string], { value: string }>('SELECT value FROM house_setting WHERE key = ?')
  const set = db.prepare<[{ key: string; value: string; origin: string }]>(
    `INSERT INTO house_setting (key, value, origin_place) VALUES (@key, @value, @origin)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, origin_place = excluded.origin_place`,
  )
  return {
    /** The value as it was set; undefined where nobody set it or it cannot be read. */
    get(key: string): unknown {
      const row = get.get(key)
      try {
        return row === undefined ? undefined : JSON.parse(row.value)
      } catch {
        return undefined // as good as not set: the default holds
      }
    },
    /** Throws `not-saved` when the disk refuses. */
    set(key: string, value: string | number | boolean | object | null): void {
      saving(() => set.run({ key, value: JSON.stringify(value), origin }))
    },
  }
}
