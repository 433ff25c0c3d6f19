import { randomUUID } from 'node:crypto'
import type { Guest } from '../../../care/guests.ts'
import type { Telling, TellAnswer, Visit, VisitAnswer } from '../../contract/visit.ts'
import type { Doors } from '../desk/doors.ts'
import { keepPhoto } from '../desk/photo/keep-photo.ts'
import { AppError } from '../../contract/errors.ts'
import { keepBrought } from './keep-brought.ts'

/** Long enough to tell a story, short enough for a screen that was left, ms. */
const VISIT_MS = 30 * 60_000

export type VisitDoors = Pick<
  Doors,
  | 'guests'
  | 'gifts'
  | 'people'
  | 'residents'
  | 'lists'
  | 'library'
  | 'letterBox'
  | 'folders'
  | 'houseSettings'
  | 'accounts'
>

export type Visits = ReturnType<typeof createVisits>

/** Visitors at one program: who came in with a good code, what they may see, and what they tell. */
export function createVisits({ doors, now }: { doors: VisitDoors; now: () => number }) {
  const open = new Map<string, { readonly guest: Guest; readonly until: number }>()

  /** A code is worth nothing for who left, or where visitors are allowed no longer. */
  const isWelcomeAt = (residentId: Guest['residentId']): boolean =>
    doors.residents.record(residentId)?.departedAt === null &&
    !doors.residents.isWithdrawn(residentId, 'visitors', now())

  const guestOf = (token: string): Guest | null => {
    const visit = open.get(token)
    if (visit === undefined || visit.until <= now() || !isWelcomeAt(visit.guest.residentId)) {
      open.delete(token)
      return null
    }
    open.set(token, { ...visit, until: now() + VISIT_MS })
    return visit.guest
  }

  const toVisit = (token: string, { id, residentId }: Guest): Visit => {
    const resident = doors.people.resident(residentId)
    if (resident === null) throw new AppError('not-found', 'this resident is not here any more')
    const titleOf = (trackId: Parameters<typeof doors.library.track>[0]): string =>
      doors.library.track(trackId)?.title ?? ''
    const { slots } = doors.lists.activeList({ residentId }).list
    return {
      token,
      resident: {
        id: resident.id,
        address: resident.address,
        name: resident.name,
        picture: resident.picture === null ? null : `/pictures/${resident.picture}`,
      },
      songs: [...new Set(Object.values(slots).map(titleOf))].filter((title) => title !== ''),
      heard: doors.gifts
        .giftsOf(id)
        .flatMap(({ trackId, firstHeardAt }) =>
          firstHeardAt === null ? [] : [{ title: titleOf(trackId), at: firstHeardAt }],
        ),
    }
  }

  return {
    /** Whether somebody with this token is here. */
    isHere: (token: string): boolean => guestOf(token) !== null,

    async openVisit(code: string): Promise<VisitAnswer> {
      const answer = await doors.guests.open(code)
      if (answer.outcome !== 'welcome') return answer
      const { guest } = answer
      if (!isWelcomeAt(guest.residentId)) return { outcome: 'expired' }
      const token = randomUUID()
      open.set(token, { guest, until: now() + VISIT_MS })
      return { outcome: 'welcome', visit: toVisit(token, guest) }
    },

    closeVisit: (token: string): void => void open.delete(token),

    /** Into the letter box. What was thanked for is on disk. Throws `not-saved` when the disk refuses. */
    async tell(token: string, telling: Telling): Promise<TellAnswer> {
      const guest = guestOf(token)
      if (guest === null) return { outcome: 'gone' }
      const texts = [telling.song, telling.why].map((text) => text.trim())
      if (texts.every((text) => text === '') && telling.recording === null) return { outcome: 'nothing-told' }
      const recording = telling.recording && (await keepBrought(doors.folders, telling.recording))
      if (recording !== null && 'outcome' in recording) return recording
      const photo = telling.photo && photoOrNull(doors.folders, telling.photo)
      if (telling.photo !== null && photo === null) return { outcome: 'no-photo' }
      doors.letterBox.contribute(
        { residentId: guest.residentId, guestId: guest.id },
        {
          song: telling.song,
          why: telling.why,
          belongs: telling.belongs,
          photo,
          recording,
          toldBy: telling.name.trim(),
          authorRole: telling.role,
          relation: telling.relation.trim(),
          toldAt: now(),
        },
      )
      return { outcome: 'thanks' }
    },
  }
}

/** Null for what is no photo; a disk that refuses is thrown on. */
function photoOrNull(folders: Doors['folders'], bytes: Uint8Array): string | null {
  try {
    return keepPhoto(folders, bytes, 'dossier')
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'invalid') return null
    throw thrown
  }
}
