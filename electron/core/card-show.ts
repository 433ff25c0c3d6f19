import { chooseCard } from '../../care/choose-card.ts'
import type { CardId, ResidentId } from '../../care/model.ts'
import type { TrackId } from '../../media/model.ts'
import type { CardView } from '../contract/visit.ts'
import type { Language } from '../contract/view.ts'
import { areCardsOn } from './card-setting.ts'
import { isOff } from './desk/house-state.ts'
import type { Session } from './session/state.ts'
import type { Stores } from './stores.ts'

/** So many other cards come before one comes back. */
const LATELY = 6

/** A card that lay beside a song: what is told over it belongs to that song and that resident. */
export type ShownCard = {
  readonly card: CardView
  readonly trackId: TrackId
  readonly songTitle: string
  readonly residentId: ResidentId | null
}

export type CardShow = ReturnType<typeof createCardShow>

/** The conversation card beside the song that sounds, where the house wants one. It stays as long as the song does. */
export function createCardShow(needs: {
  readonly stores: Stores
  readonly language: () => Language
  readonly resident: () => ResidentId | null
  readonly publish: (card: CardView | null) => void
}) {
  const { stores, language, resident, publish } = needs
  let playId: string | null = null
  let shown: ShownCard | null = null
  /** Newest last. The last of them can still be told over when its song is over. */
  let lately: readonly ShownCard[] = []

  const choose = (seed: string, trackId: TrackId): ShownCard | null => {
    const { doors, place, library } = stores
    if (doors === null || isOff(doors, 'cards') || !areCardsOn(doors.settings, place)) return null
    const track = library.track(trackId)
    if (track === null) return null
    const recent = lately.map(({ card }) => card.id)
    const card = chooseCard(doors.cards.cards(), { trackId, year: track.year }, { seed, lately: recent })
    if (card === null) return null
    const { id, text, forWhom } = card
    return {
      card: { id, text: text[language()], forWhom },
      trackId,
      songTitle: track.title,
      residentId: resident(),
    }
  }
  const lay = (next: ShownCard | null): void => {
    if (next?.card.id === shown?.card.id && next?.card.text === shown?.card.text) return
    shown = next
    if (next !== null) lately = [...lately.filter(({ card }) => card.id !== next.card.id), next].slice(-LATELY)
    publish(next?.card ?? null)
  }
  const follow = ({ now }: Session): void => {
    const play = now.type === 'song' || now.type === 'gap' || now.type === 'fading' ? now.play : null
    if ((play?.playId ?? null) === playId) return
    playId = play?.playId ?? null
    lay(play === null ? null : choose(play.playId, play.trackId))
  }
  return {
    /** The session goes on: another song, another card. */
    follow,
    /** The house may want it otherwise now. */
    reload(session: Session): void {
      const isOn =
        stores.doors !== null && !isOff(stores.doors, 'cards') && areCardsOn(stores.doors.settings, stores.place)
      if (isOn === (shown !== null)) return
      playId = null
      follow(session)
    },
    card: (): CardView | null => shown?.card ?? null,
    /** The song that a card lay beside last. */
    told: (cardId: CardId): ShownCard | null => lately.findLast(({ card }) => card.id === cardId) ?? null,
  }
}
