import type { CardView } from '../../../electron/contract/visit.ts'
import type { PersonView, Screen } from '../../../electron/contract/view.ts'
import type { PlayId } from '../../../care/model.ts'

/** What somebody beside the phone is telling: about a song, with a code, or what was said over a card. */
export type Telling =
  | { readonly type: 'visit' }
  | { readonly type: 'card'; readonly card: CardView; readonly who: PersonView; readonly playId: PlayId }

/**
 * Whether the page to tell on may be seen. The phone comes first: as soon as somebody lifts it the page steps aside,
 * with all that was typed, and is back when the phone rests. Over its own song a card may be told about.
 */
export function mayTell(telling: Telling, screen: Screen): boolean {
  switch (screen.type) {
    case 'idle':
    case 'ended':
    case 'parked':
    case 'fault':
      return true
    case 'playing':
      return telling.type === 'card' && telling.playId === screen.playId
    case 'tone':
    case 'message':
      return false
  }
}
