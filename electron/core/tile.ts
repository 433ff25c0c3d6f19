import type { ListOwner, PlayId, Seen, SessionId, Valence } from '../../care/model.ts'
import type { TrackId } from '../../media/model.ts'
import type { PersonView, Tile } from '../contract/view.ts'
import type { DialDigit } from '../../media/choose.ts'

/** What the tile asks about: the song last heard for 5 s in a session (else the last one that sounded). */
export type Heard = {
  readonly sessionId: SessionId
  readonly playId: PlayId
  readonly trackId: TrackId
  readonly digit: DialDigit | null
  readonly title: string
  readonly picture: string | null
  readonly who: PersonView | null
  /** For whom it sounded: the tile outlives who is at a shared phone. */
  readonly owner: ListOwner
  readonly at: number
  readonly heardS: number
}

/** How long the last tap can be taken back, and how long the question stays (ms). */
export const UNDO_MS = 10_000
export const TILE_MS = 15 * 60_000
/** A song counts as heard from here on (s). */
export const HEARD_S = 5

export type TileState = {
  readonly shown: {
    readonly heard: Heard
    readonly step: Tile['step']
    readonly reactionId: string | null
    readonly valence: Valence | null
    readonly seen: readonly Seen[]
    readonly undoUntil: number | null
    readonly goneAt: number | null
    readonly replacement: string | null
  } | null
}

export const NO_TILE: TileState = { shown: null }

export type TileEvent =
  | { readonly type: 'asked'; readonly heard: Heard; readonly at: number }
  | { readonly type: 'saved'; readonly reactionId: string; readonly valence: Valence; readonly at: number }
  | { readonly type: 'seen'; readonly seen: readonly Seen[] }
  | { readonly type: 'not-saved' }
  | { readonly type: 'blocked'; readonly heard: Heard; readonly replacement: string | null; readonly at: number }
  | { readonly type: 'undone'; readonly at: number }
  | { readonly type: 'closed' }
  /** A lift or a dialled number: the question goes, a warning that nothing was saved stays. */
  | { readonly type: 'phone-used' }
  | { readonly type: 'tick'; readonly at: number }

/** What staff may be asked, as the music ends and hands tap. Pure. */
export function tileStep(state: TileState, event: TileEvent): TileState {
  const { shown } = state
  switch (event.type) {
    case 'asked':
      if (shown?.step === 'not-saved') return state
      return ask(event.heard, event.at)
    case 'blocked':
      return {
        shown: {
          heard: event.heard,
          step: 'blocked',
          reactionId: null,
          valence: null,
          seen: [],
          undoUntil: event.at + UNDO_MS,
          goneAt: event.at + TILE_MS,
          replacement: event.replacement,
        },
      }
    case 'saved':
      return (
        (shown && {
          shown: {
            ...shown,
            step: 'saved',
            reactionId: event.reactionId,
            valence: event.valence,
            undoUntil: event.at + UNDO_MS,
          },
        }) ||
        state
      )
    case 'seen':
      return shown?.step === 'saved' ? { shown: { ...shown, seen: event.seen } } : state
    case 'not-saved':
      return shown ? { shown: { ...shown, step: 'not-saved', undoUntil: null, goneAt: null } } : state
    case 'undone':
      return shown ? ask(shown.heard, event.at) : state
    case 'closed':
      return NO_TILE
    case 'phone-used':
      return shown?.step === 'not-saved' ? state : NO_TILE
    case 'tick':
      if (shown?.goneAt != null && event.at >= shown.goneAt) return NO_TILE
      if (shown?.undoUntil != null && event.at >= shown.undoUntil) return { shown: { ...shown, undoUntil: null } }
      return state
  }
}

/** When the tile changes by itself next (epoch ms), or null. */
export function tileDeadline({ shown }: TileState): number | null {
  const times = [shown?.undoUntil ?? null, shown?.goneAt ?? null].filter((time) => time !== null)
  return times.length === 0 ? null : Math.min(...times)
}

/** The tile as a page draws it. */
export function toTile({ shown }: TileState): Tile | null {
  if (shown === null) return null
  const { heard, step, valence, seen, undoUntil, replacement } = shown
  const { playId, digit, title, picture, who, at, heardS } = heard
  return {
    step,
    playId,
    digit,
    title,
    picture,
    who,
    at,
    heardS,
    valence,
    seen,
    undoable: undoUntil !== null,
    replacement,
  }
}

function ask(heard: Heard, at: number): TileState {
  return {
    shown: {
      heard,
      step: 'ask',
      reactionId: null,
      valence: null,
      seen: [],
      undoUntil: null,
      goneAt: at + TILE_MS,
      replacement: null,
    },
  }
}
