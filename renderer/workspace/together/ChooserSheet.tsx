import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { TogetherPerson } from '../../../electron/contract/desk/together-calls.ts'
import { useOrder } from '../app/use-order.ts'
import { Choice } from '../ui/Choice.tsx'
import { Sheet } from '../ui/Sheet.tsx'

/** Nobody in particular: the room's own songs. */
const ROOM = 'room'

/** Whose songs the room plays today: one name to tap, and it is so. */
export function ChooserSheet(props: {
  people: readonly TogetherPerson[]
  chooser: ResidentId | null
  isOpen: boolean
  onClose: () => void
}): ReactNode {
  const { people, chooser, isOpen, onClose } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const able = people.filter((person) => person.mayChoose)
  const choose = (value: string): void => {
    const residentId = able.find((person) => person.id === value)?.id ?? null
    if (residentId !== chooser) void order('setChooser', { residentId })
  }
  return (
    <Sheet title={t('together.chooser.label')} isOpen={isOpen} onClose={onClose}>
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
      <p className="foot">{t('together.chooser.hint')}</p>
      {able.length < people.length && <p className="foot">{t('together.chooser.hidden')}</p>}
    </Sheet>
  )
}
