import { z } from 'zod'
import { foldName } from '../../../care/fold-name.ts'
import type { Resident } from '../../../care/model.ts'
import { openStories } from '../../../care/stories.ts'
import type { SearchCalls, SearchHit } from '../../contract/desk/search-calls.ts'
import { THERAPIST, type Table } from './call.ts'
import type { Desk } from './desk.ts'
import { choosePiece } from './library/choose-piece.ts'
import { words } from './library/track-words.ts'

/** As many of each as fit under a search box together. */
const MOST_PEOPLE = 5
const MOST_SONGS = 6
const MOST_STORIES = 5

/** One search over people, songs and stories. */
export function createSearchCalls(desk: Desk): Table<SearchCalls> {
  const { people, catalogue } = desk.doors
  const toPicture = (file: string | null): string | null => (file === null ? null : `/pictures/${file}`)
  const persons = (text: string): SearchHit[] =>
    people
      .residents()
      .filter((resident) => answersTo(resident, text))
      .slice(0, MOST_PEOPLE)
      .map(({ id, name, address, picture }) => ({
        type: 'person',
        residentId: id,
        name,
        address,
        picture: toPicture(picture),
      }))
  const songs = (text: string): SearchHit[] =>
    catalogue.find(text, MOST_SONGS).map(({ id, title, performer, picture }) => ({
      type: 'song',
      trackId: id,
      title,
      performer,
      picture: toPicture(picture),
    }))
  const stories = (text: string): SearchHit[] =>
    openStories(desk.dossier())
      .search(text, MOST_STORIES)
      .map(({ id, residentId, text: told, toldBy }) => ({
        type: 'story',
        storyId: id,
        residentId,
        name: people.resident(residentId)?.name ?? '',
        piece: choosePiece(told, text),
        toldBy,
      }))
  return {
    searchAll: {
      may: THERAPIST,
      args: z.object({ text: words }),
      run: ({ text }) => (/[\p{L}\p{N}]/u.test(text) ? [...persons(text), ...songs(text), ...stories(text)] : []),
    },
  }
}

/** Each typed word begins a word of the name, in any order. */
function answersTo({ name, address }: Resident, text: string): boolean {
  const parts = foldName(`${address} ${name}`).split(/[\s'-]+/)
  return foldName(text)
    .split(/[\s'-]+/)
    .every((word) => parts.some((part) => part.startsWith(word)))
}
