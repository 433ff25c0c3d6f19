import type { Dossier } from './dossier.ts'
import { CareError } from './errors.ts'
import { SEEN, type EntryId, type ResidentId, type Seen } from './model.ts'
import { parseId } from './parse-id.ts'
import type { ShortBio, Story, StoryContent, StoryId, TimelineEntry } from './story.ts'
import { storyStatements, type StoryRow } from './dossier/story-statements.ts'

/** A page of text is a story; more is a book, and not typed at this desk. */
const LONGEST_TEXT = 8_000

export type Stories = ReturnType<typeof openStories>

/**
 * What was told of the residents. Holds nothing of its own: open it anew for each call, the dossier is closed at the lock.
 * Writes throw CareError: `invalid` for a story without text, `conflict` where somebody else wrote it since the version
 * that is named, `not-saved` when the disk refuses.
 */
export function openStories(dossier: Dossier) {
  const sql = storyStatements(dossier.tables())
  const version = (id: StoryId): EntryId | null => sql.story.get(id)?.version ?? null
  const expect = (now: EntryId | null, seen: EntryId | null): void => {
    if (now !== seen) throw new CareError('conflict', 'somebody else wrote this in between')
  }

  return {
    story: (id: StoryId): Story | null => toStoryOrNull(sql.story.get(id)),

    /** Newest first. */
    storiesOf: (residentId: ResidentId): Story[] => sql.newest.all(residentId).map(toStory),

    /** Where there is room for a few only: the resident's own words first, then the newest of others. */
    firstOf: (residentId: ResidentId, limit: number): Story[] => sql.first.all(residentId, limit).map(toStory),

    /** All stories about one song of a resident, own words first. */
    ofSong: (residentId: ResidentId, trackId: string): Story[] => sql.ofSong.all(residentId, trackId).map(toStory),

    /** Stories, and what was seen at the phone, newest first. */
    timeline(residentId: ResidentId, limit: number): TimelineEntry[] {
      const stories = sql.newest.all(residentId).map((row) => ({ type: 'story' as const, ...toStory(row) }))
      const seen = sql.seen.all(residentId, limit).map((row) => ({ type: 'seen' as const, ...row, seen: words(row) }))
      const when = (entry: TimelineEntry): number => (entry.type === 'story' ? entry.toldAt : entry.at)
      return [...stories, ...seen].toSorted((one, other) => when(other) - when(one)).slice(0, limit)
    },

    /** Stories in which words begin with each of those typed; the residents' own words first, then the best fit. */
    search(typed: string, limit: number): Story[] {
      const query = toQuery(typed)
      return query === '' ? [] : sql.search.all(query, limit).map(toStory)
    },

    /** Keeps a new story. */
    tell(residentId: ResidentId, content: StoryContent): StoryId {
      const storyId = parseId<StoryId>(dossier.newId())
      dossier.add('story', { storyId, residentId, ...check(content) })
      return storyId
    },

    /** Writes a story as it shall be: new, changed or back again. `seen` is the version before, null for none. Returns the new one. */
    put(story: { id: StoryId; residentId: ResidentId; content: StoryContent }, seen: EntryId | null): EntryId {
      const { id, residentId, content } = story
      expect(version(id), seen)
      return dossier.add('story', { storyId: id, residentId, ...check(content) })
    },

    withdraw(id: StoryId, seen: EntryId): void {
      expect(version(id), seen)
      dossier.add('story_withdrawn', { storyId: id })
    },

    bio: (residentId: ResidentId): ShortBio | null => sql.bio.get(residentId) ?? null,

    /** A person in a few lines; an empty text takes it away. Returns the new version, null for none. */
    setBio(residentId: ResidentId, bio: { text: string; toldBy: string }, seen: EntryId | null): EntryId | null {
      expect(sql.bio.get(residentId)?.version ?? null, seen)
      const text = bio.text.trim()
      const entry = dossier.add('short_bio', { residentId, text, toldBy: bio.toldBy.trim() })
      return text === '' ? null : entry
    },
  }
}

function check(content: StoryContent): StoryContent {
  const { text, toldBy, authorRole, relation, toldAt, trackId, songTitle, readBack, seen, photo } = content
  const told = text.trim()
  if (told === '' || told.length > LONGEST_TEXT) throw new CareError('invalid', 'a story is a text, of a page at most')
  return {
    text: told,
    toldBy: toldBy.trim(),
    authorRole,
    relation: relation.trim(),
    toldAt,
    trackId,
    songTitle,
    readBack,
    seen: [...seen],
    photo,
  }
}

/** Each typed word as the beginning of a word, quoted so that nothing in it is FTS5 syntax. */
function toQuery(typed: string): string {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => `"${word}"*`).join(' ')
}

const words = (row: { readonly seen: string }): Seen[] => {
  const kept = row.seen.split(' ')
  return SEEN.filter((seen) => kept.includes(seen))
}

const toStory = (row: StoryRow): Story => ({ ...row, readBack: row.readBack === 1, seen: words(row) })
const toStoryOrNull = (row: StoryRow | undefined): Story | null => (row === undefined ? null : toStory(row))
