import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCall } from '../app/use-call.ts'
import { useOrder } from '../app/use-order.ts'
import { Tick } from '../ui/Tick.tsx'

/** At which phones a card lies beside the song. */
export function CardPlaces(): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const places = useCall('cardPlaces', {})
  return (
    <section className="cardx stack" aria-label={t('cards.places')}>
      <h2>{t('cards.places')}</h2>
      <p className="small">{t('cards.placesLine')}</p>
      <div className="deck-places">
        {places?.map(({ placeId, name, kind, isOn }) => (
          <Tick
            key={placeId}
            isSelected={isOn}
            data-testid={`cards-at-${name}`}
            onChange={(wanted) => void order('setCardPlace', { placeId, isOn: wanted })}
          >
            <span>
              {name}
              <span className="muted small deck-kind">{t(`cards.${kind}`)}</span>
            </span>
          </Tick>
        ))}
      </div>
    </section>
  )
}
