import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LivingRoomView } from '../../../electron/contract/living-room.ts'
import type { Orders } from '../../app/orders.ts'
import { Icon } from '../../ui/Icon.tsx'
import { TogetherHands } from './TogetherHands.tsx'
import './together.css'

/** The group's music waits: the sleeve of the song that comes next, and one big button. */
export function TogetherPaused(props: {
  readonly group: NonNullable<LivingRoomView['together']>
  readonly go: Orders['goTogether']
}): ReactNode {
  const { group, go } = props
  const { t } = useTranslation()
  return (
    <div className="playing fades" data-testid="together-paused">
      <div className="sleeve">
        {group.picture === null ? (
          <div className="sleeve-digit">
            <Icon name="music" />
          </div>
        ) : (
          <img src={group.picture} alt="" draggable={false} />
        )}
      </div>
      <section className="now">
        <p className="together-quiet">{t('together.quiet')}</p>
        <h1 data-testid="song-title">{group.title}</h1>
        {group.performer !== null && <p className="by">{t('playing.by', { performer: group.performer })}</p>}
        <div className="hands raised">
          <button type="button" className="big settles" data-testid="together-play" onClick={() => go({ to: 'play' })}>
            <Icon name="music" />
            {t('together.play')}
          </button>
        </div>
      </section>
      <TogetherHands hasNext={group.hasNext} go={go} block={null} />
    </div>
  )
}
