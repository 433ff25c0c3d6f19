import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Part } from '../../../electron/contract/desk/desk-state.ts'
import { useDesk } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Tick } from '../ui/Tick.tsx'

/** In the order of a house's day; the type sees to it that none is left out. */
const ORDER: Readonly<Record<Part, number>> = { log: 0, board: 1, cards: 2, moments: 3, together: 4, family: 5 }

/** Each part can be switched off for the whole house; what is in it stays (a method is a means, never a must). */
export function Parts(): ReactNode {
  const { t } = useTranslation('desk')
  const { off } = useDesk()
  const order = useOrder()
  const parts = (Object.keys(ORDER) as Part[]).sort((one, other) => ORDER[one] - ORDER[other])
  return (
    <section className="cardx stack">
      <h2>{t('access.parts')}</h2>
      <p>{t('access.partsLine')}</p>
      <div>
        {parts.map((part) => (
          <Tick
            key={part}
            isSelected={!off.includes(part)}
            onChange={(isOn) => void order('setPart', { part, isOn })}
            data-testid={`part-${part}`}
          >
            {t(`access.part.${part}`)}
          </Tick>
        ))}
      </div>
    </section>
  )
}
