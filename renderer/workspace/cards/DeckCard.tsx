import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardItem } from '../../../electron/contract/desk/card-calls.ts'
import { useDesk } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'

/** One card as it lies on the table, with its marks. */
export function DeckCard({ card, edit }: { card: CardItem; edit: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const { language } = useDesk()
  const order = useOrder()
  const text = card.text[language]
  const tieWords = useTieWords(card)
  const { forWhom, tie, isHidden, isOwn } = card
  const change = { text: card.text, forWhom, tie, isHidden: !isHidden }
  return (
    <li className="deck-card" data-hidden={isHidden} data-testid={`card-${card.id}`}>
      <p className="deck-question">{text}</p>
      <p className="deck-tags">
        <span className="tag">{t(`cards.${forWhom}`)}</span>
        {tie !== null && <span className="tag">{tieWords}</span>}
        {isOwn && <span className="tag">{t('cards.own')}</span>}
        {isHidden && <span className="tag">{t('cards.hidden')}</span>}
      </p>
      <div className="row">
        <Button aria-label={t('cards.changeOf', { text })} data-testid="change-card" onPress={edit}>
          {t('cards.change')}
        </Button>
        <Button
          look="plain"
          aria-label={t(isHidden ? 'cards.showOf' : 'cards.hideOf', { text })}
          data-testid="hide-card"
          onPress={() => void order('changeCard', { before: card, card: change })}
        >
          {t(isHidden ? 'cards.show' : 'cards.hide')}
        </Button>
      </div>
    </li>
  )
}

/** What a card goes with, in words. */
function useTieWords({ tie, songs }: CardItem): string {
  const { t } = useTranslation('desk')
  switch (tie?.kind) {
    case 'song':
      return t('cards.toSong', { title: songs[0]?.title ?? '' })
    case 'theme':
      return t('cards.toTheme', { theme: tie.theme })
    case 'period':
      return t('cards.toPeriod', { from: tie.fromYear, to: tie.toYear })
    case undefined:
      return ''
  }
}
