import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardView } from '../../../electron/contract/visit.ts'
import './visitor-card.css'

/**
 * A question to share, for whoever sits beside the resident. Its back says how; what was told can be kept where it is
 * known whose story it is.
 */
export function VisitorCard({ card, keep }: { card: CardView; keep: (() => void) | null }): ReactNode {
  const { t } = useTranslation()
  const [isTurned, turn] = useState(false)
  return (
    <aside className="visitor-card staff fades" aria-label={t('card.heading')} data-testid="visitor-card">
      {isTurned ? (
        <>
          <button type="button" className="card-face settles" data-testid="card-front" onClick={() => turn(false)}>
            <span className="card-heading">{t('card.back')}</span>
            <span className="card-rules">{t('card.rules')}</span>
            <span className="card-moved">{t('card.moved')}</span>
          </button>
          {keep && (
            <button type="button" className="btn settles" data-testid="card-keep" onClick={keep}>
              {t('card.keep')}
            </button>
          )}
        </>
      ) : (
        <button type="button" className="card-face settles" data-testid="card-back" onClick={() => turn(true)}>
          <span className="card-heading">{t('card.heading')}</span>
          <span className="card-question" data-testid="card-question">
            {card.text}
          </span>
          <span className="card-rule">{t('card.rule')}</span>
        </button>
      )}
    </aside>
  )
}
