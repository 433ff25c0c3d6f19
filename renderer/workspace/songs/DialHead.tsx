import { CalendarClock } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { ListsSheet } from './ListsSheet.tsx'
import { useShelf } from './shelf-context.ts'

/** Which of the lists is on the dial, and the way to their hours. */
export function DialHead(): ReactNode {
  const { t } = useTranslation('desk')
  const { desk, list, show } = useShelf()
  const [isOpen, open] = useState(false)
  return (
    <div className="head">
      <h2>{t('songs.dial')}</h2>
      <div className="row">
        {list !== null && desk.lists.length > 1 ? (
          <Choice
            look="seg"
            label={t('songs.whichList')}
            isLabelHidden
            testId="which-list"
            value={list.purpose}
            options={desk.lists.map(({ purpose }) => ({ value: purpose, label: t(`songs.purpose.${purpose}`) }))}
            onChange={(purpose) => {
              const wanted = desk.lists.find((one) => one.purpose === purpose)
              if (wanted) show(wanted)
            }}
          />
        ) : (
          list !== null && <span className="muted">{t(`songs.purpose.${list.purpose}`)}</span>
        )}
        <Button data-testid="lists" aria-label={t('songs.listsAndHours')} onPress={() => open(true)}>
          <CalendarClock aria-hidden="true" />
        </Button>
      </div>
      <ListsSheet isOpen={isOpen} onClose={() => open(false)} />
    </div>
  )
}
