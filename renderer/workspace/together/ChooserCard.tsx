import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { TogetherPerson } from '../../../electron/contract/desk/together-calls.ts'
import { useOrder } from '../app/use-order.ts'
import { Choice } from '../ui/Choice.tsx'

/** Nobody in particular: the room's own songs. */
const ROOM = 'room'

/** Whose songs the room plays today. */
export function ChooserCard(props: { people: readonly TogetherPerson[]; chooser: ResidentId | null }): ReactNode {
  const { people, chooser } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const able = people.filter((person) => person.mayChoose)
  const choose = (value: string): void => {
    const residentId = able.find((person) => person.id === value)?.id ?? null
    if (residentId !== chooser) void order('setChooser', { residentId })
  }
  return (
    <section className="cardx stack" data-testid="chooser-card">
      <h2>{t('together.chooser.title')}</h2>
      <div className="together-choosers">
        <Choice
          label={t('together.chooser.label')}
          isLabelHidden
          value={chooser ?? ROOM}
          options={[
            { value: ROOM, label: t('together.chooser.none') },
            ...able.map((person) => ({ value: person.id, label: `${person.address} ${person.name}`.trim() })),
          ]}
          onChange={choose}
          testId="chooser"
        />
      </div>
      <p className="foot">{t('together.chooser.hint')}</p>
      {able.length < people.length && <p className="foot">{t('together.chooser.hidden')}</p>}
    </section>
  )
}
