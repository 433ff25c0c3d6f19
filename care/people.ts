import type Database from 'better-sqlite3'
import type { NewPlace } from './choose-place.ts'
import { chooseResident } from './choose-resident.ts'
import { CareError, saving } from './errors.ts'
import { foldName } from './fold-name.ts'
import type { Place, PlaceId, Resident, ResidentId, StageMode } from './model.ts'
import { parseId } from './parse-id.ts'

/** What is known of a new resident; only the name must be. A picture is a name in the pictures folder. */
export type NewResident = {
  readonly name: string
  readonly address?: string
  readonly picture?: string | null
  readonly stage?: StageMode
  readonly panelSize?: Resident['panelSize']
  readonly birthYear?: number | null
  /** Language codes such as `nl`, `fy`, `id`. */
  readonly languages?: readonly string[]
}

/** What the playback store's front doors are opened with. `origin` marks where new rows come from. */
export type StoreNeeds = { readonly newId: () => string; readonly now: () => number; readonly origin: string }

export type People = ReturnType<typeof openPeople>

/** Residents and places in the playback store, in the order in which they were added. Writes throw `not-saved` when the disk refuses. */
export function openPeople(db: Database.Database, { newId, now, origin }: StoreNeeds) {
  const sql = prepare(db)
  /** Those who live here; who left is still found by their id. */
  const residents = (): Resident[] => sql.residents.all()
  const places = (): Place[] => sql.places.all()
  const placeByName = (name: string): Place | null =>
    places().find((place) => foldName(place.name) === foldName(name)) ?? null

  return {
    residents,
    places,
    placeByName,
    resident: (id: ResidentId): Resident | null => sql.resident.get(id) ?? null,

    /** By "mevrouw De Vries" or "De Vries"; null where nobody or more than one answers to it. */
    residentByName: (name: string): Resident | null => chooseResident(residents(), name),

    /** Throws `invalid` without a name. `id` is one that was used before: an addition that is done again. */
    addResident(resident: NewResident, id = parseId<ResidentId>(newId())): Resident {
      const name = resident.name.trim()
      if (name === '') throw new CareError('invalid', 'a resident has a name')
      const added: Resident = {
        id,
        address: resident.address?.trim() ?? '',
        name,
        picture: resident.picture ?? null,
        stage: resident.stage ?? 'dial',
        panelSize: resident.panelSize ?? 4, // the panel as it is drawn first: four photo buttons
      }
      const languages = JSON.stringify(resident.languages ?? [])
      saving(() =>
        sql.addResident.run({ ...added, birthYear: resident.birthYear ?? null, languages, at: now(), origin }),
      )
      return added
    },

    /** The therapist's choice of how much the phone asks; what it was before is kept. Throws `not-found`. */
    setStage(residentId: ResidentId, stage: StageMode, panelSize: Resident['panelSize']): void {
      const change = db.transaction(() => {
        const was = sql.resident.get(residentId)
        if (was === undefined) throw new CareError('not-found', 'no such resident')
        sql.setStage.run({ residentId, stage, panelSize })
        const before = { wasStage: was.stage, wasPanelSize: was.panelSize }
        sql.addStageChange.run({ id: newId(), residentId, stage, panelSize, ...before, at: now(), origin })
      })
      saving(() => change.immediate())
    },

    /** Throws `invalid` for a name that is empty or taken, or a personal place without its resident. */
    addPlace({ name, kind, residentId }: NewPlace, id = parseId<PlaceId>(newId())): Place {
      const place: Place = { id, name: name.trim(), kind, residentId }
      if (place.name === '' || placeByName(place.name) !== null)
        throw new CareError('invalid', `the name "${name}" is empty or taken`)
      if ((kind === 'personal') !== (residentId !== null))
        throw new CareError('invalid', 'a personal place is of one resident')
      saving(() => sql.addPlace.run({ ...place, at: now(), origin }))
      return place
    },

    /** Throws `invalid` for a name that is empty or taken, `not-found` for a place nobody knows. */
    renamePlace(id: PlaceId, to: string): void {
      const name = to.trim()
      if (name === '' || placeByName(name) !== null)
        throw new CareError('invalid', `the name "${to}" is empty or taken`)
      const { changes } = saving(() => sql.renamePlace.run({ id, name }))
      if (changes === 0) throw new CareError('not-found', 'no such place')
    },
  }
}

const RESIDENT = 'SELECT id, address, name, picture, stage, panel_size AS panelSize FROM resident'

type Stage = Pick<Resident, 'stage' | 'panelSize'>
type Stamp = { readonly at: number; readonly origin: string }

// By rowid: the order of adding, which a clock that was set back cannot disturb.
function prepare(db: Database.Database) {
  return {
    residents: db.prepare<[], Resident>(`${RESIDENT} WHERE departed_at IS NULL ORDER BY rowid`),
    resident: db.prepare<[ResidentId], Resident>(`${RESIDENT} WHERE id = ?`),
    places: db.prepare<[], Place>('SELECT id, name, kind, resident_id AS residentId FROM place ORDER BY rowid'),
    addResident: db.prepare<[Resident & Stamp & { birthYear: number | null; languages: string }]>(
      `INSERT INTO resident (id, address, name, picture, stage, panel_size, birth_year, languages, added_at, origin_place)
       VALUES (@id, @address, @name, @picture, @stage, @panelSize, @birthYear, @languages, @at, @origin)`,
    ),
    renamePlace: db.prepare<[{ id: PlaceId; name: string }]>('UPDATE place SET name = @name WHERE id = @id'),
    setStage: db.prepare<[Stage & { residentId: ResidentId }]>(
      'UPDATE resident SET stage = @stage, panel_size = @panelSize WHERE id = @residentId',
    ),
    addStageChange: db.prepare<
      [Stage & Stamp & { id: string; residentId: ResidentId; wasStage: StageMode; wasPanelSize: number }]
    >(
      `INSERT INTO stage_change (id, resident_id, stage, panel_size, was_stage, was_panel_size, at, origin_place)
       VALUES (@id, @residentId, @stage, @panelSize, @wasStage, @wasPanelSize, @at, @origin)`,
    ),
    addPlace: db.prepare<[Place & Stamp]>(
      `INSERT INTO place (id, name, kind, resident_id, added_at, origin_place) VALUES (@id, @name, @kind, @residentId, @at, @origin)`,
    ),
  }
}
