import { createContext, useContext } from 'react'
import type { Store } from '../../app/store.ts'
import type { DeskClient } from './desk-client.ts'
import type { Listening } from '../listen/listening.ts'
import type { Screen } from './screen.ts'

/** What was typed and not kept yet, by a name of its own; it outlives the lock, which takes the screen away. */
export type Drafts = Map<string, string>

/** What could not be done, in a word of the catalogue (`problem.<code>`). */
export type Problem = { readonly code: string } | null

/** Everything a screen of the workspace reaches beyond its own. */
export type DeskParts = {
  readonly client: DeskClient
  readonly screen: Store<Screen>
  readonly problem: Store<Problem>
  readonly drafts: Drafts
  readonly listening: Listening
  /** A recovery code that was just made: it is shown before anything else, once. */
  readonly recovery: Store<string | null>
}

export const DeskContext = createContext<DeskParts | null>(null)

export function useDeskParts(): DeskParts {
  const parts = useContext(DeskContext)
  if (parts === null) throw new Error('a screen of the workspace stands outside it')
  return parts
}
