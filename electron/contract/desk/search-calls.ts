import type { ResidentId } from '../../../care/model.ts'
import type { StoryId } from '../../../care/story.ts'
import type { TrackId } from '../../../media/model.ts'

/** One answer of the search box. `picture` is a same-origin path. */
export type SearchHit =
  | {
      readonly type: 'person'
      readonly residentId: ResidentId
      readonly name: string
      readonly address: string
      readonly picture: string | null
    }
  | {
      readonly type: 'song'
      readonly trackId: TrackId
      readonly title: string
      readonly performer: string | null
      readonly picture: string | null
    }
  | {
      readonly type: 'story'
      readonly storyId: StoryId
      readonly residentId: ResidentId
      readonly name: string
      /** The piece of the story around what was looked for. */
      readonly piece: string
      readonly toldBy: string
    }

export type SearchCalls = {
  /** People, then songs, then stories, a few of each; nothing for a text without letters or digits. */
  readonly searchAll: (args: { text: string }) => readonly SearchHit[]
}
