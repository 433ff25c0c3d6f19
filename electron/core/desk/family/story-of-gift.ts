import type { Contribution } from '../../../../care/contribution.ts'
import { openStories } from '../../../../care/stories.ts'
import type { StoryContent, StoryId } from '../../../../care/story.ts'
import type { EntryId } from '../../../../care/model.ts'
import type { Desk } from '../desk.ts'
import type { Beside } from './move-gift.ts'

/** The story that a contribution makes: the same as one that staff tell, by its own teller. */
export function storyOfGift(desk: Desk, gift: Contribution): Beside & { readonly id: StoryId } {
  const { toldBy, authorRole, relation, toldAt, photo, trackId, song } = gift
  const content: StoryContent = {
    text: [gift.why, gift.belongs].filter((text) => text !== '').join('\n\n') || song,
    trackId,
    songTitle: song === '' ? null : song,
    readBack: false,
    seen: [],
    photo,
    toldBy,
    authorRole,
    relation,
    toldAt,
  }
  const id = desk.newId() as StoryId
  let version: EntryId | null = null
  const { residentId } = gift
  return {
    id,
    redo: () => {
      version = openStories(desk.dossier()).put({ id, residentId, content }, version)
    },
    undo: () => {
      if (version !== null) openStories(desk.dossier()).withdraw(id, version)
      version = null
    },
  }
}
