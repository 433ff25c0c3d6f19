import { z } from 'zod'
import type { TrackId } from '../../../../media/model.ts'
import type { ReviewFinding } from '../../../../media/review.ts'
import type { LibraryCalls } from '../../../contract/desk/library-calls.ts'
import type { ImportCalls } from '../../../contract/desk/import-calls.ts'
import { THERAPIST, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'
import { createTrackViews } from './track-views.ts'
import { kind, nothing, rightsBasis, trackId, words } from './track-words.ts'

const MOST_ROWS = 100
/** What a preview shows of a track (screens.md), s, and in how many bars. */
const BEGINNING_S = 50
const BEGINNING_BARS = 220
/** A panel with more of one kind is read by nobody; the rest follows as these are settled. */
const MOST_OF_A_KIND = 12

type ReadCalls = Pick<LibraryCalls, 'tracks' | 'trackRows' | 'trackBeginning' | 'decades' | 'review'>
/** What changes a track. */
export type TrackEditCalls = Omit<LibraryCalls, keyof ReadCalls | keyof ImportCalls>

/** Looking through the house's music. */
export function createTrackCalls(desk: Desk): Table<ReadCalls> {
  const { catalogue, review, trackUsers } = desk.doors
  const toViews = createTrackViews(desk.doors)
  return {
    tracks: {
      may: THERAPIST,
      args: z.object({
        text: words,
        kind: kind.nullable(),
        decade: z.number().int().min(0).max(3000).nullable(),
        rightsBasis: rightsBasis.nullable(),
        unused: z.boolean(),
        offset: z.number().int().min(0).max(1_000_000),
        limit: z.number().int().min(1).max(MOST_ROWS),
      }),
      run: ({ unused, ...query }) => {
        const { total, rows } = catalogue.page({ ...query, except: unused ? trackUsers.used() : null })
        return { offset: query.offset, total, rows: toViews(rows) }
      },
    },
    trackRows: {
      may: THERAPIST,
      args: z.object({ trackIds: z.array(trackId).max(MOST_ROWS) }),
      run: ({ trackIds }) => toViews(catalogue.rows(trackIds)),
    },
    trackBeginning: {
      may: THERAPIST,
      args: z.object({ trackId }),
      run: ({ trackId: id }) => catalogue.beginning(id, BEGINNING_S, BEGINNING_BARS),
    },
    decades: { may: THERAPIST, args: nothing, run: () => catalogue.decades() },
    review: {
      may: THERAPIST,
      args: nothing,
      run: () => {
        const all = review.findings()
        const isNoRights = (finding: ReviewFinding): boolean => finding.kind === 'no-rights'
        return {
          findings: firstOfEach(all.filter((finding) => !isNoRights(finding))),
          noRights: all.flatMap((finding): TrackId[] => (finding.kind === 'no-rights' ? [finding.trackId] : [])),
          total: all.filter((finding) => !isNoRights(finding)).length,
        }
      },
    },
  }
}

function firstOfEach(findings: readonly ReviewFinding[]): ReviewFinding[] {
  const seen = new Map<string, number>()
  return findings.filter(({ kind: of }) => {
    const count = (seen.get(of) ?? 0) + 1
    seen.set(of, count)
    return count <= MOST_OF_A_KIND
  })
}
