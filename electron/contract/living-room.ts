import type { PersonView } from './view.ts'

/** What a shared screen says about listening together; everything null on a personal phone. */
export type LivingRoomView = {
  /** Whose songs the place plays today. */
  readonly chooser: PersonView | null
  /** For whom the song that sounds is, today. */
  readonly dedication: string | null
  /** Staff may begin it at this screen: a shared place with songs, in a house that does this. */
  readonly mayBegin: boolean
  /** A group listens: the song that sounds or waits. `picture` is a same-origin path. */
  readonly together: {
    readonly isPaused: boolean
    readonly title: string
    readonly performer: string | null
    readonly picture: string | null
    readonly hasNext: boolean
  } | null
}

/** What staff press while a group listens. */
export type TogetherOrder = 'next' | 'pause' | 'play' | 'end'

/** A personal phone, or a house that does not listen together. */
export const NOBODY_TOGETHER: LivingRoomView = { chooser: null, dedication: null, mayBegin: false, together: null }
