import type { ResidentId } from './model.ts'
import type { Told } from './told.ts'

export type SharedStoryId = string & { readonly __id: 'SharedStoryId' }

/** What happened while a group listened: one story of the place. People are in it only where somebody named them. */
export type SharedStory = Told & {
  readonly id: SharedStoryId
  readonly placeName: string
  readonly text: string
  readonly residentIds: readonly ResidentId[]
  /** Titles as they were then. */
  readonly songs: readonly string[]
}
