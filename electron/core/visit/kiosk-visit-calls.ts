import { AppError } from '../../contract/errors.ts'
import type { CoreApi } from '../../contract/api.ts'
import type { CardShow } from '../card-show.ts'
import { isOff } from '../desk/house-state.ts'
import type { Stores } from '../stores.ts'
import { createStickFiles } from './stick-files.ts'
import { createVisits } from './visits.ts'

type VisitCalls = Pick<
  CoreApi,
  'openVisit' | 'closeVisit' | 'tellAboutSong' | 'stickFiles' | 'stickFile' | 'tellOverCard'
>

/** What somebody beside the phone tells: into the letter box, without a login and without reading. */
export function createKioskVisitCalls(needs: {
  readonly stores: Pick<Stores, 'doors'>
  readonly cards: Pick<CardShow, 'told'>
  readonly now: () => number
  readonly onTold: () => void
}): VisitCalls {
  const { stores, cards, now, onTold } = needs
  const { doors } = stores
  if (doors === null) return nothingKept()
  const visits = createVisits({ doors, now })
  const sticks = createStickFiles()
  return {
    openVisit: ({ code }) => (isOff(doors, 'family') ? { outcome: 'expired' } : visits.openVisit(code)),
    closeVisit: ({ token }) => visits.closeVisit(token),
    tellAboutSong: async ({ token, telling }) => {
      const answer = await visits.tell(token, telling)
      if (answer.outcome === 'thanks') onTold()
      return answer
    },
    stickFiles: ({ token }) => (visits.isHere(token) ? sticks.files() : []),
    stickFile: ({ token, id }) => (visits.isHere(token) ? sticks.file(id) : null),
    tellOverCard: ({ cardId, text, name, role }) => {
      const shown = cards.told(cardId)
      if (shown === null || shown.residentId === null)
        throw new AppError('not-found', 'nobody knows whose story this would be')
      doors.letterBox.tellStory(shown.residentId, {
        text: `${text.trim()} (${shown.card.text})`,
        trackId: shown.trackId,
        songTitle: shown.songTitle,
        readBack: false,
        seen: [],
        photo: null,
        toldBy: role === 'resident' ? '' : name.trim(),
        authorRole: role,
        relation: '',
        toldAt: now(),
      })
      onTold()
    },
  }
}

/** Without a disk nobody is let in, and nothing is thanked for. */
function nothingKept(): VisitCalls {
  const refuse = (): never => {
    throw new AppError('not-saved', 'nothing can be kept in this run')
  }
  return {
    openVisit: refuse,
    closeVisit: () => undefined,
    tellAboutSong: refuse,
    stickFiles: () => [],
    stickFile: () => null,
    tellOverCard: refuse,
  }
}
