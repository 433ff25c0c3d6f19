import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import type { Orders } from '../../app/orders.ts'
import './together.css'

/** What staff may press while a group listens; the big Stil beside the song is everybody's. */
export function TogetherHands(props: {
  readonly hasNext: boolean
  readonly go: Orders['goTogether']
  /** Null where nothing sounds. */
  readonly block: (() => void) | null
}): ReactNode {
  const { hasNext, go, block } = props
  const { t } = useTranslation()
  return (
    <div className="corner staff together-hands">
      {hasNext && (
        <button
          type="button"
          className="quiet lined settles"
          data-testid="together-next"
          onClick={() => go({ to: 'next' })}
        >
          {t('together.next')}
        </button>
      )}
      <button
        type="button"
        className="quiet lined settles"
        data-testid="together-end"
        onClick={() => go({ to: 'end' })}
      >
        {t('together.end')}
      </button>
      {block && (
        <button type="button" className="quiet settles" data-testid="block" onClick={block}>
          <Icon name="never" />
          {t('playing.block')}
        </button>
      )}
    </div>
  )
}
