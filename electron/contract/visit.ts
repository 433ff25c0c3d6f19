import type { CardId } from '../../care/model.ts'
import type { PersonView } from './view.ts'

/** The conversation card beside the song that sounds. */
export type CardView = { readonly id: CardId; readonly text: string; readonly forWhom: 'resident' | 'visitor' }

/** A song a visitor gave that was really heard; `at` is epoch ms. */
export type Receipt = { readonly title: string; readonly at: number }

/** What a visitor with a good code sees: nothing of the dossier. `token` is good at this program for half an hour. */
export type Visit = {
  readonly token: string
  readonly resident: PersonView
  /** Titles behind the numbers, which hang beside the phone as well. */
  readonly songs: readonly string[]
  readonly heard: readonly Receipt[]
}

/** `wrong` and `wait` tell how long nothing will be tried, ms. */
export type VisitAnswer =
  | { readonly outcome: 'welcome'; readonly visit: Visit }
  | { readonly outcome: 'expired' }
  | { readonly outcome: 'wrong' | 'wait'; readonly waitMs: number }

/** What a visitor tells about a song. Texts may be empty, but not all of them; photo and recording are files' bytes. */
export type Telling = {
  readonly name: string
  /** What they are to the resident, in their own word. */
  readonly relation: string
  readonly role: 'relative' | 'volunteer'
  readonly song: string
  readonly why: string
  readonly belongs: string
  readonly photo: Uint8Array | null
  readonly recording: { readonly name: string; readonly bytes: Uint8Array } | null
}

/** `gone`: the visit is over and the code is asked again. All but `thanks` leave what was typed as it is. */
export type TellAnswer = {
  readonly outcome: 'thanks' | 'gone' | 'nothing-told' | 'no-photo' | 'no-sound' | 'film' | 'too-large'
}

/** Half an hour of a voice; what is longer comes in with the house's own music. */
export const MOST_RECORDING_BYTES = 30_000_000

/** Something on a stick that a visitor plugged in. `id` is good for this visit. */
export type StickFile = {
  readonly id: string
  readonly name: string
  readonly kind: 'sound' | 'picture'
  readonly sizeBytes: number
}

/** What was told over a card; null names stay unsaid. */
export type CardTelling = {
  readonly text: string
  readonly name: string
  readonly role: 'resident' | 'relative' | 'volunteer' | 'caregiver'
}
