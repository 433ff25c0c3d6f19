import type Database from 'better-sqlite3'
import type { Permission } from '../consent.ts'
import type { Hearing } from '../hearing.ts'
import type { Place, PlaceId, Resident, ResidentId, StageMode } from '../model.ts'

/** A resident with their hearing profile, as they lie in the store; the profile's columns are null where there is none. */
export type Row = Resident & {
  readonly calledAs: string
  readonly birthYear: number | null
  readonly languages: string
  readonly quietFromMin: number | null
  readonly quietUntilMin: number | null
  readonly arrivedAt: number
  readonly departedAt: number | null
  readonly gainDb: number | null
  readonly shelfDb: Hearing['shelfDb'] | null
  readonly presence: number | null
  readonly compression: number | null
  readonly ear: Hearing['ear'] | null
  readonly ceilingDb: number | null
  readonly aids: number | null
  readonly betterEar: Hearing['betterEar']
}

type StageRow = {
  readonly id: string
  readonly at: number
  readonly stage: StageMode
  readonly panelSize: Resident['panelSize']
  readonly wasStage: StageMode | null
  readonly wasPanelSize: Resident['panelSize'] | null
}

type Fields = Readonly<Record<string, string | number | null>>

const ROW = `
  SELECT resident.id, address, name, called_as AS calledAs, picture, stage, panel_size AS panelSize,
    birth_year AS birthYear, languages, quiet_from_min AS quietFromMin, quiet_until_min AS quietUntilMin,
    coalesce(arrived_at, added_at) AS arrivedAt, departed_at AS departedAt,
    gain_db AS gainDb, shelf_db AS shelfDb, presence, compression, ear, ceiling_db AS ceilingDb, aids,
    better_ear AS betterEar
  FROM resident LEFT JOIN hearing_profile ON hearing_profile.resident_id = resident.id`

/** The statements that residents need, prepared once; rows in the order of adding, which no clock can disturb. */
export function prepareResidents(db: Database.Database) {
  const sql = {
    all: db.prepare<[], Row>(`${ROW} ORDER BY resident.rowid`),
    one: db.prepare<[ResidentId], Row>(`${ROW} WHERE resident.id = ?`),
    update: db.prepare<[Fields]>(
      `UPDATE resident SET address = @address, name = @name, called_as = @calledAs, picture = @picture,
         birth_year = @birthYear, languages = @languages, quiet_from_min = @quietFromMin,
         quiet_until_min = @quietUntilMin, arrived_at = @arrivedAt
       WHERE id = @residentId`,
    ),
    putHearing: db.prepare<[Fields]>(
      `INSERT OR REPLACE INTO hearing_profile
         (resident_id, gain_db, shelf_db, presence, compression, ear, ceiling_db, aids, better_ear, origin_place)
       VALUES (@residentId, @gainDb, @shelfDb, @presence, @compression, @ear, @ceilingDb, @aids, @betterEar, @origin)`,
    ),
    dropHearing: db.prepare<[ResidentId]>('DELETE FROM hearing_profile WHERE resident_id = ?'),
    remove: db.prepare<[ResidentId]>('DELETE FROM resident WHERE id = ?'),
    setDeparted: db.prepare<[number | null, ResidentId]>('UPDATE resident SET departed_at = ? WHERE id = ?'),
    stages: db.prepare<[ResidentId], StageRow>(
      `SELECT id, at, stage, panel_size AS panelSize, was_stage AS wasStage, was_panel_size AS wasPanelSize
       FROM stage_change WHERE resident_id = ? ORDER BY rowid`,
    ),
    setStage: db.prepare<[StageMode, Resident['panelSize'], ResidentId]>(
      'UPDATE resident SET stage = ?, panel_size = ? WHERE id = ?',
    ),
    dropStageChange: db.prepare<[string]>('DELETE FROM stage_change WHERE id = ?'),
    permission: db.prepare<[ResidentId, string], Permission>(
      'SELECT from_at AS fromAt, until_at AS untilAt FROM permission WHERE resident_id = ? AND what = ?',
    ),
    putPermission: db.prepare<[Fields]>(
      `INSERT OR REPLACE INTO permission (resident_id, what, from_at, until_at, origin_place)
       VALUES (@residentId, @what, @fromAt, @untilAt, @origin)`,
    ),
    dropPermission: db.prepare<[ResidentId, string]>('DELETE FROM permission WHERE resident_id = ? AND what = ?'),
    dropPermissions: db.prepare<[ResidentId]>('DELETE FROM permission WHERE resident_id = ?'),
    places: db.prepare<[ResidentId], Place>(
      'SELECT id, name, kind, resident_id AS residentId FROM place WHERE resident_id = ? ORDER BY rowid',
    ),
    removePlace: db.prepare<[PlaceId]>('DELETE FROM place WHERE id = ?'),
  }
  return {
    all: (): Row[] => sql.all.all(),
    one: (id: ResidentId): Row | null => sql.one.get(id) ?? null,
    update: (fields: Fields): void => void sql.update.run(fields),
    putHearing: (fields: Fields): void => void sql.putHearing.run(fields),
    remove: (id: ResidentId): void => {
      sql.dropHearing.run(id)
      sql.dropPermissions.run(id)
      sql.remove.run(id)
    },
    setDeparted: (id: ResidentId, at: number | null): void => void sql.setDeparted.run(at, id),
    stages: (id: ResidentId): StageRow[] => sql.stages.all(id),
    setStage: (id: ResidentId, stage: StageMode, size: Resident['panelSize']): void =>
      void sql.setStage.run(stage, size, id),
    dropStageChange: (id: string): void => void sql.dropStageChange.run(id),
    permission: (id: ResidentId, what: string): Permission | null => sql.permission.get(id, what) ?? null,
    putPermission: (fields: Fields): void => void sql.putPermission.run(fields),
    dropPermission: (id: ResidentId, what: string): void => void sql.dropPermission.run(id, what),
    places: (id: ResidentId): Place[] => sql.places.all(id),
    removePlace: (id: PlaceId): void => void sql.removePlace.run(id),
  }
}
