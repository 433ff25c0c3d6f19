import type { CreateFold } from './fold.ts'

/** What was last written for each question of each music advice. */
export const createAdviceFold: CreateFold = (memory) => {
  memory.exec(`
    CREATE TABLE music_advice (
      resident_id TEXT NOT NULL, part TEXT NOT NULL, words TEXT NOT NULL, told_by TEXT NOT NULL,
      at INTEGER NOT NULL, version TEXT NOT NULL, PRIMARY KEY (resident_id, part)
    ) STRICT`)
  const put = memory.prepare<[object]>(
    'INSERT OR REPLACE INTO music_advice VALUES (@residentId, @part, @words, @toldBy, @at, @version)',
  )
  return { music_advice: ({ id, at, body }) => void put.run({ ...body, at, version: id }) }
}
