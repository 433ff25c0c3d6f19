import { Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardItem } from '../../../electron/contract/desk/card-calls.ts'
import { useCall } from '../app/use-call.ts'
import { useDesk } from '../app/use-desk.ts'
import { Button } from '../ui/Button.tsx'
import { CardPlaces } from './CardPlaces.tsx'
import { CardSheet } from './CardSheet.tsx'
import { DeckCard } from './DeckCard.tsx'
import './cards.css'

/** The deck of the house: every question on a card of its own, with what it goes with. */
export function CardsScreen(): ReactNode {
  const { t } = useTranslation('desk')
  const { off } = useDesk()
  const cards = useCall('cards', {})
  const [open, edit] = useState<CardItem | 'new' | null>(null)
  return (
    <main className="page" data-testid="CardsScreen">
      <div className="page-head">
        <h1>{t('cards.title')}</h1>
        <span className="push" />
        <Button look="primary" data-testid="add-card" onPress={() => edit('new')}>
          <Plus aria-hidden />
          {t('cards.add')}
        </Button>
      </div>
      <div className="deck-page">
        <section className="stack" aria-label={t('cards.title')}>
          <p>{t('cards.lead')}</p>
          {off.includes('cards') && <p className="wrong">{t('cards.off')}</p>}
          <ul className="deck">
            {cards?.map((card) => (
              <DeckCard key={card.id} card={card} edit={() => edit(card)} />
            ))}
          </ul>
        </section>
        <aside className="stack">
          <CardPlaces />
          <section className="cardx stack">
            <h2>{t('cards.back')}</h2>
            <p>
              <b>{t('cards.backRules')}</b>
            </p>
            <p>{t('cards.backMoved')}</p>
            <p className="muted small">{t('cards.backKeep')}</p>
          </section>
        </aside>
      </div>
      {open !== null && (
        <CardSheet
          key={open === 'new' ? 'new' : open.id}
          card={open === 'new' ? null : open}
          onClose={() => edit(null)}
        />
      )}
    </main>
  )
}
