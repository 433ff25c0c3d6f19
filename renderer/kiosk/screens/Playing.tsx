import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardView } from '../../../electron/contract/visit.ts'
import type { Screen } from '../../../electron/contract/view.ts'
import { Digit } from '../../ui/Digit.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { HangUp } from './HangUp.tsx'
import { VisitorCard } from './VisitorCard.tsx'

/** From here on a title takes more than three lines, letters. */
const LONG_TITLE = 36

/** The song that sounds: its picture as the sleeve of a record, its name, one line of the life it belongs to. */
export function Playing(props: {
  readonly song: Extract<Screen, { type: 'playing' }>
  readonly card: CardView | null
  /** Played for somebody today, by the name that is shown. */
  readonly forWhom: string | null
  /** Staff's row of buttons lies under what is here. */
  readonly isForGroup: boolean
  /** Null where nobody knows whose story it would be. */
  readonly keep: (() => void) | null
  readonly stop: () => void
  /** Null where no horn of ours is up. */
  readonly hangUp: (() => void) | null
}): ReactNode {
  const { song, card, forWhom, isForGroup, keep, stop, hangUp } = props
  const { t } = useTranslation()
  return (
    <div className="playing fades">
      <div className="record" aria-hidden="true" />
      <div className="sleeve">
        <Sleeve song={song} />
      </div>
      <section className="now">
        {song.digit !== null && (
          <div className="num" role="img" aria-label={t('playing.number', { digit: song.digit })}>
            <Digit digit={song.digit} />
          </div>
        )}
        <h1 className={song.title.length > LONG_TITLE ? 'long' : ''} data-testid="song-title">
          {song.title}
        </h1>
        {song.performer !== null && <p className="by">{t('playing.by', { performer: song.performer })}</p>}
        {forWhom !== null && (
          <p className="for-whom" data-testid="dedication">
            {t('together.forWhom', { who: forWhom })}
          </p>
        )}
        {song.story !== null && <p className="story">{song.story}</p>}
        {card !== null && <VisitorCard key={card.id} card={card} keep={keep} />}
        <div className={`hands ${song.hornless && !isForGroup ? '' : 'raised'}`}>
          {song.hornless && (
            <button type="button" className="big settles" data-testid="stop" onClick={stop}>
              <Icon name="stop" />
              {t('playing.quiet')}
            </button>
          )}
          {!song.hornless && hangUp && <HangUp hangUp={hangUp} />}
        </div>
      </section>
    </div>
  )
}

/** Without a picture the number fills the sleeve; a song without a number has a note. */
function Sleeve({ song }: { song: Extract<Screen, { type: 'playing' }> }): ReactNode {
  if (song.picture !== null) return <img src={song.picture} alt="" draggable={false} />
  return (
    <div className="sleeve-digit">{song.digit === null ? <Icon name="music" /> : <Digit digit={song.digit} />}</div>
  )
}
