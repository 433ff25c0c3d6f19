import type Database from 'better-sqlite3'
import { holds, type ConsentSubject, type Permission } from './consent.ts'
import { CareError, saving } from './errors.ts'
import { checkHearing, NEUTRAL_HEARING, type Hearing } from './hearing.ts'
import type { Place, Resident, ResidentId, StageMode } from './model.ts'
import type { StoreNeeds } from './people.ts'
import { isQuietHours, type QuietHours } from './quiet-hours.ts'
import { prepareResidents, type Row } from './sql/resident-sql.ts'

/** What a therapist may change of somebody at any time. */
export type Facts = {
  readonly address: string
  readonly name: string
  /** What they are called by those who know them; may be empty. */
  readonly calledAs: string
  /** A name in the pictures folder. */
  readonly picture: string | null
  readonly birthYear: number | null
  /** Language codes such as `nl`, `fy`. */
  readonly languages: readonly string[]
  readonly hearing: Hearing
  readonly quietHours: QuietHours | null
  /** Epoch ms of a day. */
  readonly arrivedAt: number
}

/** Everything that lies at hand of one resident. */
export type ResidentRecord = Facts &
  Pick<Resident, 'id' | 'stage' | 'panelSize'> & {
    /** Null for who lives here. */
    readonly departedAt: number | null
  }

/** How the phone was used from `at` on. */
export type StageChange = { readonly at: number; readonly stage: StageMode; readonly panelSize: Resident['panelSize'] }

/** Longest name that is kept, signs: in any script, and far above any name there is. */
export const LONGEST_NAME = 200

export type Residents = ReturnType<typeof openResidents>

/** Residents with all that is at hand of them, those who left too. Writes throw `not-saved` when the disk refuses. */
export function openResidents(db: Database.Database, { origin }: StoreNeeds) {
  const sql = prepareResidents(db)
  const record = (id: ResidentId): ResidentRecord | null => {
    const row = sql.one(id)
    return row && toRecord(row)
  }
  const known = (id: ResidentId): ResidentRecord => {
    const found = record(id)
    if (found === null) throw new CareError('not-found', 'no such resident')
    return found
  }
  const write = (residentId: ResidentId, facts: Facts): void => {
    const { hearing, quietHours, languages, ...rest } = facts
    sql.update({
      ...rest,
      residentId,
      languages: JSON.stringify(languages),
      quietFromMin: quietHours?.fromMin ?? null,
      quietUntilMin: quietHours?.untilMin ?? null,
    })
    sql.putHearing({
      ...hearing,
      residentId,
      presence: hearing.presence ? 1 : 0,
      compression: hearing.compression ? 1 : 0,
      aids: hearing.aids ? 1 : 0,
      origin,
    })
  }
  return {
    record,
    /** Everybody, those who left among them, in the order of adding. */
    records: (): ResidentRecord[] => sql.all().map(toRecord),

    /**
     * Changes some facts, which must be as in `from`. Throws `not-found`, `conflict` where somebody else changed one of
     * them since, and `invalid` for what cannot be.
     */
    change(residentId: ResidentId, from: Partial<Facts>, to: Partial<Facts>): void {
      const run = db.transaction(() => {
        const now = known(residentId)
        if (!isSame(now, { ...now, ...from })) throw new CareError('conflict', 'somebody else changed it')
        const { id: _id, stage: _stage, panelSize: _size, departedAt: _left, ...facts } = now
        write(residentId, checkFacts({ ...facts, ...to }))
      })
      saving(() => run.immediate())
    },

    /** Leaves the house at `at`, or is here again with null. Throws `not-found`, and `conflict` where it is so already. */
    setDeparted(residentId: ResidentId, at: number | null): void {
      const run = db.transaction(() => {
        if ((known(residentId).departedAt === null) === (at === null))
          throw new CareError('conflict', 'it is so already')
        sql.setDeparted(residentId, at)
      })
      saving(() => run.immediate())
    },

    /** Takes back who was added by mistake. Throws `conflict` where something of theirs was kept meanwhile. */
    remove(residentId: ResidentId): void {
      const run = db.transaction(() => sql.remove(residentId))
      try {
        saving(() => run.immediate())
      } catch (thrown) {
        throw isReferred(thrown) ? new CareError('conflict', 'something of theirs was kept', { cause: thrown }) : thrown
      }
    },

    /** The ways in which they used the phone, oldest first, from their arrival on. */
    stages(residentId: ResidentId): StageChange[] {
      const { stage, panelSize, arrivedAt } = known(residentId)
      const changes = sql.stages(residentId)
      const [first] = changes
      const atFirst = first?.wasStage != null ? { stage: first.wasStage, panelSize: first.wasPanelSize ?? 4 } : null
      return [
        ...(changes.length === 0 ? [{ at: arrivedAt, stage, panelSize }] : []),
        ...(atFirst === null ? [] : [{ at: arrivedAt, ...atFirst }]),
        ...changes.map((one) => ({ at: one.at, stage: one.stage, panelSize: one.panelSize })),
      ]
    },

    /** Takes the newest change of stage back. Throws `conflict` where the stage is no longer `is`. */
    undoStage(residentId: ResidentId, is: Pick<StageChange, 'stage' | 'panelSize'>): void {
      const run = db.transaction(() => {
        const last = sql.stages(residentId).at(-1)
        if (last?.stage !== is.stage || last.panelSize !== is.panelSize || last.wasStage === null)
          throw new CareError('conflict', 'somebody else changed it')
        sql.setStage(residentId, last.wasStage, last.wasPanelSize ?? is.panelSize)
        sql.dropStageChange(last.id)
      })
      saving(() => run.immediate())
    },

    permission: (residentId: ResidentId, what: ConsentSubject): Permission | null => sql.permission(residentId, what),

    /** Whether somebody allowed it and it holds at `at` (epoch ms). */
    isPermitted: (residentId: ResidentId, what: ConsentSubject, at: number): boolean =>
      holds(sql.permission(residentId, what), at),

    /** Whether it was allowed once and no longer is. */
    isWithdrawn(residentId: ResidentId, what: ConsentSubject, at: number): boolean {
      const permission = sql.permission(residentId, what)
      return permission !== null && !holds(permission, at)
    },

    /** What the dossier's consents permit, for while nobody is logged in. */
    setPermission(residentId: ResidentId, what: ConsentSubject, permission: Permission | null): void {
      saving(() =>
        permission === null
          ? sql.dropPermission(residentId, what)
          : sql.putPermission({ ...permission, residentId, what, origin }),
      )
    },

    /** The places where their own phones stand. */
    places: (residentId: ResidentId): Place[] => sql.places(residentId),

    /** Takes a place back that was made by mistake. Throws `conflict` where a phone was used there meanwhile. */
    removePlace(placeId: Place['id']): void {
      try {
        saving(() => sql.removePlace(placeId))
      } catch (thrown) {
        throw isReferred(thrown) ? new CareError('conflict', 'a phone stood there', { cause: thrown }) : thrown
      }
    },
  }
}

const isReferred = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'SQLITE_CONSTRAINT_FOREIGNKEY'

/** Both are plain values of the same shape. */
const isSame = (a: ResidentRecord, b: ResidentRecord): boolean =>
  (Object.keys(a) as (keyof ResidentRecord)[]).every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]))

function checkFacts(facts: Facts): Facts {
  const { address, name, calledAs, birthYear, quietHours, hearing, languages } = facts
  const clean = { ...facts, address: address.trim(), name: name.trim(), calledAs: calledAs.trim() }
  if (clean.name === '') throw new CareError('invalid', 'a resident has a name')
  if ([clean.address, clean.name, clean.calledAs].some((text) => Array.from(text).length > LONGEST_NAME))
    throw new CareError('invalid', 'a name is too long')
  if (birthYear !== null && !(Number.isInteger(birthYear) && birthYear >= 1880 && birthYear <= 2100))
    throw new CareError('invalid', 'this is no year of birth')
  if (quietHours !== null && !isQuietHours(quietHours)) throw new CareError('invalid', 'these are no hours')
  if (languages.length > 12) throw new CareError('invalid', 'too many languages')
  checkHearing(hearing)
  return clean
}

function toRecord(row: Row): ResidentRecord {
  return {
    id: row.id,
    address: row.address,
    name: row.name,
    calledAs: row.calledAs,
    picture: row.picture,
    stage: row.stage,
    panelSize: row.panelSize,
    birthYear: row.birthYear,
    languages: toWords(row.languages),
    hearing:
      row.ear === null
        ? NEUTRAL_HEARING
        : {
            gainDb: row.gainDb ?? 0,
            shelfDb: row.shelfDb ?? 0,
            presence: row.presence === 1,
            compression: row.compression === 1,
            ear: row.ear,
            ceilingDb: row.ceilingDb ?? 0,
            aids: row.aids === 1,
            betterEar: row.betterEar,
          },
    quietHours:
      row.quietFromMin === null || row.quietUntilMin === null
        ? null
        : { fromMin: row.quietFromMin, untilMin: row.quietUntilMin },
    arrivedAt: row.arrivedAt,
    departedAt: row.departedAt,
  }
}

function toWords(json: string): string[] {
  const words: unknown = JSON.parse(json)
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : []
}
