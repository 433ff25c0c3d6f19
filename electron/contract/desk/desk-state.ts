import type { AccountId, Role } from '../../../care/model.ts'
import type { Language } from '../view.ts'

/** Who is logged in at a page. */
export type Login = { readonly accountId: AccountId; readonly name: string; readonly role: Role }

/** Parts of the program that a house can switch off. */
export type Part = 'board' | 'cards' | 'log' | 'family' | 'moments' | 'together'
export const PARTS: readonly Part[] = ['board', 'cards', 'log', 'family', 'moments', 'together']

/** What was done last and can be taken back: a word of the page's catalogue (`undo.<what>`) with what it speaks of. */
export type UndoView = { readonly what: string; readonly name: string | null }

/** All that the frame around every screen needs; told anew whenever some of it changes. */
export type DeskState = {
  /** What the house calls itself; null before the first-run assistant. */
  readonly houseName: string | null
  readonly language: Language
  /** The house is the demo home: invented people, gone with one click. */
  readonly demo: boolean
  /** Nobody can log in yet: the first-run assistant is shown. */
  readonly fresh: boolean
  /** Null at the lock. */
  readonly login: Login | null
  /** Locked by itself or by hand: who was at work here, so that they go on where they were. */
  readonly lockedOut: Login | null
  readonly off: readonly Part[]
  readonly undo: UndoView | null
  readonly redo: UndoView | null
  /** A kiosk window runs in this program: songs can be heard on its handset. */
  readonly handset: boolean
}
