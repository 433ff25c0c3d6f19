import { z } from 'zod'
import { CareError } from '../../../../care/errors.ts'
import type { EntryId, ObserverRole, ResidentId } from '../../../../care/model.ts'
import {
  FAMILIARITIES,
  MOODS,
  NO_TRAITS,
  SITUATIONS,
  type SongReason,
  type SongReasonId,
  type SongTraits,
  type StandingReason,
} from '../../../../care/song-note.ts'
import {
  noteTraits,
  songReason,
  songReasons,
  songTraits,
  tellReason,
  withdrawReason,
} from '../../../../care/song-notes.ts'
import { openStories } from '../../../../care/stories.ts'
import type { TrackId } from '../../../../media/model.ts'
import type { SongNoteCalls } from '../../../contract/desk/song-note-calls.ts'
import { THERAPIST, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'
import { residentId, trackId } from './song-words.ts'

type Of = { readonly residentId: ResidentId; readonly trackId: TrackId }

const id = z.string().min(1).max(64)
const entryId = id.transform((text) => text as EntryId)
const reasonId = id.transform((text) => text as SongReasonId)
const role = z.enum(['resident', 'relative', 'volunteer', 'caregiver', 'therapist']) satisfies z.ZodType<ObserverRole>
const reason: z.ZodType<SongReason> = z.object({
  why: z.string().trim().max(2_000),
  forWhom: z.string().trim().max(200),
  toldBy: z.string().trim().max(120),
  authorRole: role,
  relation: z.string().trim().max(120),
  toldAt: z.number().finite(),
})
const traits: z.ZodType<SongTraits> = z.object({
  familiarity: z.literal([...FAMILIARITIES]).nullable(),
  moods: z.array(z.enum(MOODS)),
  situations: z.array(z.enum(SITUATIONS)),
  musicKey: z.string().trim().max(24),
  // From the slowest hymn to the fastest gallop; outside that it was mistyped.
  bpm: z.number().int().min(20).max(320).nullable(),
})

/** What a song means to somebody: told by people, noticed by the therapist. */
export function createNoteCalls(desk: Desk): Table<SongNoteCalls> {
  const { songBook } = desk.doors
  const title = (song: TrackId): string => songBook.song(song)?.title ?? ''
  const isAt = (standing: { version: EntryId } | null, version: EntryId | null): void => {
    if ((standing?.version ?? null) !== version) throw new CareError('conflict', 'somebody wrote here since')
  }
  /** Writes a reason over the one that stands, or takes it away; each way looks that nobody was there in between. */
  const put = (
    what: string,
    of: Of,
    whose: SongReasonId,
    before: StandingReason | null,
    after: SongReason | null,
  ): void => {
    let version = before?.version ?? null
    const write = (state: SongReason | null): void => {
      isAt(songReason(desk.dossier(), whose), version)
      if (state === null) withdrawReason(desk.dossier(), whose)
      else tellReason(desk.dossier(), of, state, whose)
      version = songReason(desk.dossier(), whose)?.version ?? null
    }
    desk.did({ what, name: title(of.trackId), redo: () => write(after), undo: () => write(before) })
  }
  return {
    songNote: {
      may: THERAPIST,
      args: z.object({ residentId, trackId }),
      run: (of) => {
        const dossier = desk.dossier()
        const stories = openStories(dossier).ofSong(of.residentId, of.trackId)
        return { reasons: songReasons(dossier, of), traits: songTraits(dossier, of), stories }
      },
    },
    tellReason: {
      may: THERAPIST,
      args: z.object({ residentId, trackId, reasonId: reasonId.nullable(), seen: entryId.nullable(), reason }),
      run: ({ reasonId: whose, seen, reason: after, ...of }) => {
        const before = whose === null ? null : songReason(desk.dossier(), whose)
        isAt(before, seen)
        const standing = whose ?? (desk.newId() as SongReasonId)
        put('reason-told', of, standing, before, after)
        return { reasonId: standing }
      },
    },
    withdrawReason: {
      may: THERAPIST,
      args: z.object({ reasonId, seen: entryId }),
      run: ({ reasonId: whose, seen }) => {
        const before = songReason(desk.dossier(), whose)
        if (before === null) throw new CareError('not-found', 'this was taken away')
        isAt(before, seen)
        put('reason-withdrawn', before, whose, before, null)
      },
    },
    noteTraits: {
      may: THERAPIST,
      args: z.object({ residentId, trackId, seen: entryId.nullable(), traits }),
      run: ({ seen, traits: after, ...of }) => {
        const before = songTraits(desk.dossier(), of)
        isAt(before, seen)
        let version = seen
        const write = (state: SongTraits, by: string): void => {
          isAt(songTraits(desk.dossier(), of), version)
          version = noteTraits(desk.dossier(), of, bare(state), by)
        }
        const self = desk.login().name
        desk.did({
          what: 'traits-noted',
          name: title(of.trackId),
          redo: () => write(after, self),
          undo: () => write(before ?? NO_TRAITS, before?.setBy ?? self),
        })
      },
    },
  }
}

const bare = ({ familiarity, moods, situations, musicKey, bpm }: SongTraits): SongTraits => ({
  familiarity,
  moods,
  situations,
  musicKey,
  bpm,
})
