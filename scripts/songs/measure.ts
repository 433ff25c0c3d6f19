// Listens to the demo songs once, so that no first start has to: media/demo/songs/ -> media/demo/measurements.json.
//   node scripts/songs/measure.ts            after scripts/songs/render.ts
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { importFolder } from '../../media/import.ts'
import { openLibrary } from '../../media/library.ts'
import { formatMeasurements } from '../../media/measurements.ts'
import type { TrackId } from '../../media/model.ts'
import { MEDIA_STEPS } from '../../media/steps.ts'

const demo = join(import.meta.dirname, '../../media/demo')
const work = mkdtempSync(join(tmpdir(), 'songs-'))
const db = new Database(':memory:')
for (const step of MEDIA_STEPS) step.up(db)
const library = openLibrary(db)
const { findings } = await importFolder({
  folder: join(demo, 'songs'),
  audioDir: join(work, 'audio'),
  picturesDir: join(work, 'pictures'),
  library,
  newId: () => randomUUID() as TrackId,
  now: Date.now,
  place: 'demo',
})
for (const { file, outcome } of findings) console.log(`${file}  ${outcome}`)
writeFileSync(join(demo, 'measurements.json'), formatMeasurements(library.tracks()))
rmSync(work, { recursive: true })
