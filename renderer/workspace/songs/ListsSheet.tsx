import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListPurpose } from '../../../care/model.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { ListHours } from './ListHours.tsx'
import { useShelf } from './shelf-context.ts'

const PURPOSES: readonly ListPurpose[] = ['enliven', 'enjoy', 'settle']

/** Which lists there are, which one holds by itself, and from when until when another does. */
export function ListsSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const { owner, desk } = useShelf()
  const order = useOrder()
  const missing = PURPOSES.filter((purpose) => desk.lists.every((list) => list.purpose !== purpose))
  const fixed = desk.lists.find((list) => list.isFixed)
  return (
    <Sheet title={t('songs.listsAndHours')} isOpen={isOpen} onClose={onClose}>
      <p className="muted">{t('songs.listsExplained')}</p>
      {desk.lists.length > 1 && fixed !== undefined && (
        <Choice
          look="seg"
          label={t('songs.fixedList')}
          testId="fixed-list"
          value={fixed.purpose}
          options={desk.lists.map(({ purpose }) => ({ value: purpose, label: t(`songs.purpose.${purpose}`) }))}
          onChange={(purpose) => {
            const list = desk.lists.find((one) => one.purpose === purpose)
            if (list) void order('fixList', { owner, list: { listId: list.listId, version: list.version } })
          }}
        />
      )}
      <ul className="songs-lists">
        {desk.lists.map((list) => (
          <ListHours key={`${list.listId} ${list.hours?.fromMinute} ${list.hours?.untilMinute}`} list={list} />
        ))}
      </ul>
      {missing.length > 0 && (
        <div className="row">
          <span>{t('songs.addList')}</span>
          {missing.map((purpose) => (
            <Button
              key={purpose}
              data-testid={`add-list-${purpose}`}
              onPress={() => void order('addList', { owner, purpose })}
            >
              {t(`songs.purpose.${purpose}`)}
            </Button>
          ))}
        </div>
      )}
      <div className="row">
        <Button look="primary" data-testid="lists-done" onPress={onClose}>
          {t('songs.done')}
        </Button>
      </div>
    </Sheet>
  )
}
