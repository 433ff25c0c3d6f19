import type Database from 'better-sqlite3'
import type { SeenMoment, ShortBio, Story } from '../story.ts'

/** A story as it lies in memory. */
export type StoryRow = Omit<Story, 'readBack' | 'seen'> & { readonly readBack: 0 | 1; readonly seen: string }
type SeenRow = Omit<SeenMoment, 'seen'> & { readonly seen: string }

const STORY = `SELECT id, resident_id AS residentId, version, text, told_by AS toldBy, author_role AS authorRole, relation,
  told_at AS toldAt, track_id AS trackId, song_title AS songTitle, read_back AS readBack, seen, photo FROM story`
const OWN_FIRST = `author_role = 'resident' DESC`
const NEWEST = 'told_at DESC, first_seq DESC'

type Asked<Row, With extends unknown[] = [string]> = Database.Statement<With, Row>

/** What is asked of the tables of stories. */
export type StoryStatements = {
  readonly story: Asked<StoryRow>
  readonly newest: Asked<StoryRow>
  readonly first: Asked<StoryRow, [string, number]>
  readonly ofSong: Asked<StoryRow, [string, string]>
  readonly search: Asked<StoryRow, [string, number]>
  readonly seen: Asked<SeenRow, [string, number]>
  readonly bio: Asked<ShortBio>
}

export function storyStatements(memory: Database.Database): StoryStatements {
  return {
    story: memory.prepare<[string], StoryRow>(`${STORY} WHERE id = ?`),
    newest: memory.prepare<[string], StoryRow>(`${STORY} WHERE resident_id = ? ORDER BY ${NEWEST}`),
    first: memory.prepare<[string, number], StoryRow>(
      `${STORY} WHERE resident_id = ? ORDER BY ${OWN_FIRST}, ${NEWEST} LIMIT ?`,
    ),
    ofSong: memory.prepare<[string, string], StoryRow>(
      `${STORY} WHERE resident_id = ? AND track_id = ? ORDER BY ${OWN_FIRST}, ${NEWEST}`,
    ),
    search: memory.prepare<[string, number], StoryRow>(
      `${STORY} JOIN (SELECT rowid AS found, rank FROM story_words WHERE story_words MATCH ?) ON found = first_seq
       ORDER BY ${OWN_FIRST}, rank LIMIT ?`,
    ),
    seen: memory.prepare<[string, number], SeenRow>(
      `SELECT r.id, r.at, r.valence, r.seen, p.track_id AS trackId, p.title AS songTitle, r.observer_role AS observerRole
       FROM told_play p JOIN told_reaction r ON r.play_id = p.id
       WHERE p.resident_id = ? ORDER BY r.at DESC, r.seq DESC LIMIT ?`,
    ),
    bio: memory.prepare<[string], ShortBio>(
      'SELECT text, told_by AS toldBy, at, version FROM short_bio WHERE resident_id = ?',
    ),
  }
}
