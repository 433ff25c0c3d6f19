import type { PlaceId, ResidentId } from '../../../care/model.ts'
import type { GroupStory } from '../../../care/group-story.ts'
import type { TrackId } from '../../../media/model.ts'
import type { TogetherOrder } from '../living-room.ts'

/** A song that may be played for a group. `picture` is a same-origin path. */
export type TogetherSong = {
  readonly trackId: TrackId
  readonly title: string
  readonly performer: string | null
  readonly picture: string | null
  /** Today it is for somebody, by the name that is shown. */
  readonly forWhom: string | null
}

/** Somebody of the house. `mayChoose`: a shared screen may say their name. */
export type TogetherPerson = {
  readonly id: ResidentId
  readonly address: string
  readonly name: string
  readonly picture: string | null
  readonly mayChoose: boolean
}

/** Songs with where they come from: the place's own list (null), or the list of somebody who is there. */
export type TogetherShelf = { readonly of: TogetherPerson | null; readonly songs: readonly TogetherSong[] }

/** What a group hears now. */
export type TogetherNow = {
  readonly songs: readonly TogetherSong[]
  readonly index: number
  readonly isPaused: boolean
}

export type TogetherDesk = {
  /** Null where this program stands at nobody's living room. */
  readonly place: { readonly id: PlaceId; readonly name: string } | null
  /** Its screen and loudspeaker belong to this very program. */
  readonly isPlayable: boolean
  readonly people: readonly TogetherPerson[]
  readonly chooser: ResidentId | null
  readonly shelves: readonly TogetherShelf[]
  /** Songs that stay away because somebody who is there may not hear them. */
  readonly left: readonly { readonly title: string; readonly who: string }[]
  readonly now: TogetherNow | null
  /** Titles a group heard in this run of the program, for whoever wants to tell about it. */
  readonly heard: readonly string[]
}

export type TogetherCalls = {
  readonly togetherDesk: (args: { presentIds: readonly ResidentId[] }) => TogetherDesk
  /** At most 20 songs of the house that may be played for a group. */
  readonly findTogetherSongs: (args: { presentIds: readonly ResidentId[]; text: string }) => readonly TogetherSong[]
  /** Songs that may not sound for this group are left out; `not-found` where none is left. */
  readonly startTogether: (args: { trackIds: readonly TrackId[]; presentIds: readonly ResidentId[] }) => void
  readonly goTogether: (args: { to: TogetherOrder }) => void
  /** Whose songs are the living room's until the day ends; null gives it its own again. */
  readonly setChooser: (args: { residentId: ResidentId | null }) => void
  /** Shown when the song plays, today. Null for nobody in particular. */
  readonly dedicate: (args: { trackId: TrackId; forWhom: string | null }) => void
  /** One story of the group; it is in nobody's own stories but of those who are named. */
  readonly tellTogether: (args: { text: string; residentIds: readonly ResidentId[]; songs: readonly string[] }) => void
  /** What was told before, newest first; the therapist reads it. */
  readonly groupStories: (args: Record<never, never>) => readonly (GroupStory & { readonly who: readonly string[] })[]
}
