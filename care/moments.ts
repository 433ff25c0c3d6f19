import type Database from 'better-sqlite3'
import { CareError, saving } from './errors.ts'
import { WEEKDAYS, type DayPart, type Moment, type MomentId, type MomentText, type Weekday } from './moment.ts'
import type { ListPurpose, ResidentId, Role } from './model.ts'
import { parseId } from './parse-id.ts'
import type { StoreNeeds } from './people.ts'

/** Who writes a moment down. */
export type MomentTeller = Pick<Moment, 'toldBy' | 'toldRole' | 'toldAt'>

/** What is to be kept of a moment; null takes it out. */
export type MomentState = (MomentText & MomentTeller) | null

/** The version of a moment that is not there yet. */
export const NEW = ''

type MomentRef = { readonly id: MomentId; readonly residentId: ResidentId }
/** From which version to which. */
type Change = { readonly from: string; readonly to: string }

export type Moments = ReturnType<typeof openMoments>

/** The music moments of all residents, in the playback store. Writes throw `not-saved` when the disk refuses. */
export function openMoments(db: Database.Database, { newId, origin }: Pick<StoreNeeds, 'newId' | 'origin'>) {
  const sql = prepare(db)
  const write = db.transaction((of: MomentRef, state: MomentState, { from, to: version }: Change): void => {
    const { id, residentId } = of
    if ((sql.version.get(id)?.version ?? NEW) !== from)
      throw new CareError('conflict', 'somebody else changed this moment')
    // A new one that was taken back leaves nothing behind: whoever was added by mistake can go too.
    if (state === null && version === NEW) sql.drop.run(id)
    else if (state === null) sql.remove.run({ id, version })
    else sql.put.run({ ...toColumns(state), id, residentId, version, origin })
  })
  return {
    newMomentId: (): MomentId => parseId<MomentId>(newId()),
    newVersion: (): string => newId(),
    /** In the order in which they were made. */
    momentsOf: (residentId: ResidentId): Moment[] => sql.ofResident.all(residentId).map(toMoment),
    allMoments: (): Moment[] => sql.all.all().map(toMoment),
    moment(id: MomentId): Moment | null {
      const row = sql.one.get(id)
      return row === undefined ? null : toMoment(row)
    },

    /**
     * Makes a moment what `state` says. Taking a change back goes the same way from `to` to `from`.
     * Throws `conflict` where it is not at `from`, `invalid` without a weekday.
     */
    putMoment(of: MomentRef, state: MomentState, change: Change): void {
      if (state !== null && state.weekdays.length === 0) throw new CareError('invalid', 'a moment has a day')
      saving(() => write.immediate(of, state, change))
    },
  }
}

type MomentRow = {
  readonly id: MomentId
  readonly residentId: ResidentId
  readonly label: string
  readonly weekdays: string
  readonly minute: number | null
  readonly dayPart: DayPart | null
  readonly purpose: ListPurpose | null
  readonly withWhom: string
  readonly how: 'handset' | 'speaker'
  readonly lengthMin: number | null
  readonly toldBy: string
  readonly toldRole: Role
  readonly toldAt: number
  readonly version: string
}

function toMoment({ weekdays, minute, dayPart, ...row }: MomentRow): Moment {
  return {
    ...row,
    weekdays: WEEKDAYS.filter((day) => weekdays.includes(String(day))),
    time: dayPart === null ? { type: 'clock', minute: minute ?? 0 } : { type: 'part', part: dayPart },
  }
}

function toColumns({ time, weekdays, label, withWhom, ...state }: NonNullable<MomentState>) {
  return {
    ...state,
    label: label.trim(),
    withWhom: withWhom.trim(),
    weekdays: toWeekText(weekdays),
    minute: time.type === 'clock' ? time.minute : null,
    dayPart: time.type === 'part' ? time.part : null,
  }
}

const toWeekText = (weekdays: readonly Weekday[]): string => WEEKDAYS.filter((day) => weekdays.includes(day)).join('')

const SELECT = `SELECT id, resident_id AS residentId, label, weekdays, minute, day_part AS dayPart, purpose,
  with_whom AS withWhom, how, length_min AS lengthMin, told_by AS toldBy, told_role AS toldRole, told_at AS toldAt,
  version FROM music_moment WHERE is_removed = 0`

function prepare(db: Database.Database) {
  return {
    all: db.prepare<[], MomentRow>(`${SELECT} ORDER BY rowid`),
    ofResident: db.prepare<[ResidentId], MomentRow>(`${SELECT} AND resident_id = ? ORDER BY rowid`),
    one: db.prepare<[MomentId], MomentRow>(`${SELECT} AND id = ?`),
    version: db.prepare<[MomentId], { version: string }>('SELECT version FROM music_moment WHERE id = ?'),
    remove: db.prepare<[{ id: MomentId; version: string }]>(
      'UPDATE music_moment SET is_removed = 1, version = @version WHERE id = @id',
    ),
    drop: db.prepare<[MomentId]>('DELETE FROM music_moment WHERE id = ?'),
    put: db.prepare<
      [ReturnType<typeof toColumns> & { id: MomentId; residentId: ResidentId; version: string; origin: string }]
    >(
      `INSERT INTO music_moment (id, resident_id, label, weekdays, minute, day_part, purpose, with_whom, how, length_min,
         told_by, told_role, told_at, version, is_removed, origin_place)
       VALUES (@id, @residentId, @label, @weekdays, @minute, @dayPart, @purpose, @withWhom, @how, @lengthMin,
         @toldBy, @toldRole, @toldAt, @version, 0, @origin)
       ON CONFLICT (id) DO UPDATE SET label = excluded.label, weekdays = excluded.weekdays, minute = excluded.minute,
         day_part = excluded.day_part, purpose = excluded.purpose, with_whom = excluded.with_whom, how = excluded.how,
         length_min = excluded.length_min, told_by = excluded.told_by, told_role = excluded.told_role,
         told_at = excluded.told_at, version = excluded.version, is_removed = 0`,
    ),
  }
}
