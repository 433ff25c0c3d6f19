import type { ContributionContent } from './contribution.ts'
import { CareError } from './errors.ts'
import type { ContributionId, GuestId, ResidentId } from './model.ts'
import { parseId } from './parse-id.ts'
import { createEntryPen, type PenNeeds } from './sql/entry-pen.ts'
import type { StoryContent, StoryId } from './story.ts'

/** A page of text is a story; more is a book, and does not go through a letter box. */
const LONGEST_TEXT = 8_000

export type LetterBox = ReturnType<typeof openLetterBox>

/**
 * The dossier for whoever may write and not read: a visitor, or a hand at the kiosk. What was put in is on disk when
 * the call returns. Throws CareError: `invalid` where nothing or a book was told, `not-saved` when the disk refuses.
 */
export function openLetterBox(needs: PenNeeds) {
  const { newId } = needs
  const put = createEntryPen(needs)
  return {
    /** A song somebody told about; the therapist finds it in the inbox. */
    contribute(about: { residentId: ResidentId; guestId: GuestId | null }, told: ContributionContent): ContributionId {
      const content = { ...told, ...trimmed({ song: told.song, why: told.why, belongs: told.belongs }) }
      if (content.song === '' && content.why === '' && content.recording === null)
        throw new CareError('invalid', 'nothing was told')
      const contributionId = parseId<ContributionId>(newId())
      put('contribution', { ...content, ...about, contributionId })
      return contributionId
    },

    /** What was told over a conversation card. */
    tellStory(residentId: ResidentId, told: StoryContent): StoryId {
      const content = { ...told, ...trimmed({ text: told.text }) }
      if (content.text === '') throw new CareError('invalid', 'nothing was told')
      const storyId = parseId<StoryId>(newId())
      put('story', { ...content, storyId, residentId })
      return storyId
    },
  }
}

function trimmed<Key extends string>(texts: Readonly<Record<Key, string>>): Record<Key, string> {
  const entries = Object.entries<string>(texts).map(([key, text]) => [key, text.trim()] as const)
  if (entries.some(([, text]) => text.length > LONGEST_TEXT)) throw new CareError('invalid', 'this is too long')
  return Object.fromEntries(entries) as Record<Key, string>
}
