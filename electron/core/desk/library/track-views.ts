import type { ResidentId } from '../../../../care/model.ts'
import type { CatalogueRow } from '../../../../media/catalogue.ts'
import { gainDb, UNMEASURED_GAIN_DB } from '../../../../media/gain.ts'
import type { TrackId } from '../../../../media/model.ts'
import type { ReviewFinding } from '../../../../media/review.ts'
import type { TrackFlag, TrackUserView, TrackView } from '../../../contract/desk/library-calls.ts'
import type { Doors } from '../doors.ts'

/** Rows as a page shows them: with who has what, and what there is to look at. */
export function createTrackViews(doors: Pick<Doors, 'people' | 'trackUsers' | 'review'>) {
  const { people, trackUsers, review } = doors
  return (rows: readonly CatalogueRow[]): TrackView[] => {
    const ids = rows.map(({ id }) => id)
    const users = usersOf(ids)
    const flags = flagsOf(review.findings())
    return rows.map((row) => toView(row, users.get(row.id) ?? [], flags.get(row.id) ?? []))
  }

  function usersOf(ids: readonly TrackId[]): Map<TrackId, TrackUserView[]> {
    const names = new Map<string, string>([
      ...people.residents().map(({ id, name, address }) => [id, address === '' ? name : `${address} ${name}`] as const),
      ...people.places().map(({ id, name }) => [id, name] as const),
    ])
    const found = new Map<TrackId, TrackUserView[]>()
    for (const { trackId, residentId, placeId } of trackUsers.of(ids)) {
      const name = names.get(residentId ?? placeId ?? '')
      if (name !== undefined) found.set(trackId, [...(found.get(trackId) ?? []), { residentId, name }])
    }
    return found
  }

  function toView(row: CatalogueRow, users: TrackUserView[], flags: readonly TrackFlag[]): TrackView {
    const { id, kind, title, shortTitle, performer, origin, year, picture, file, rightsBasis, wave } = row
    const { durationS, loudnessLufs, truePeakDbtp, startS, chosenStartS, chosenGainDb } = row
    const belongsTo = row.belongsTo as ResidentId | null // care's own ids, which media keeps without knowing them
    const owner = belongsTo === null ? null : people.resident(belongsTo)
    return {
      id,
      kind,
      title,
      shortTitle,
      performer,
      origin,
      year,
      picture: picture === null ? null : `/pictures/${picture}`,
      audio: `/audio/${file}`,
      durationS,
      loudnessLufs,
      startS: chosenStartS ?? startS ?? 0,
      silenceS: startS ?? 0,
      gainDb: chosenGainDb ?? automaticGain(loudnessLufs, truePeakDbtp),
      rightsBasis,
      belongsTo,
      belongsToName: owner && (owner.address === '' ? owner.name : `${owner.address} ${owner.name}`),
      wave,
      users,
      flags,
    }
  }
}

function automaticGain(loudnessLufs: number | null, truePeakDbtp: number | null): number {
  if (loudnessLufs === null || truePeakDbtp === null) return UNMEASURED_GAIN_DB
  return gainDb({ loudnessLufs, truePeakDbtp, durationS: 0, startS: 0, endS: 0, monoFrom: 'both', peaks: [] })
}

function flagsOf(findings: readonly ReviewFinding[]): Map<TrackId, readonly TrackFlag[]> {
  const flags = new Map<TrackId, readonly TrackFlag[]>()
  const add = (id: TrackId, flag: TrackFlag): void => void flags.set(id, [...(flags.get(id) ?? []), flag])
  for (const finding of findings) {
    switch (finding.kind) {
      case 'double':
        // The oldest is the one that is kept; what looks like it came later.
        for (const { id } of finding.tracks.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(1)) add(id, 'double')
        break
      case 'silence':
      case 'quiet':
      case 'cut-short':
      case 'not-measured':
        add(finding.trackId, finding.kind)
        break
      case 'no-rights':
      case 'refused':
        break
    }
  }
  return flags
}
