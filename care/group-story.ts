import type { ResidentId } from './model.ts'
import type { Told } from './told.ts'

export type GroupStoryId = string & { readonly __id: 'GroupStoryId' }

/** What happened while a group listened: one story of the place. People are in it only where somebody named them. */
export type GroupStory = Told & {
  readonly id: GroupStoryId
  readonly placeName: string
  readonly text: string
  readonly residentIds: readonly ResidentId[]
  /** Titles as they were then. */
  readonly songs: readonly string[]
}
