import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonPage } from '../../../electron/contract/desk/person-calls.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { fromTimeText, toTimeText } from './dates.ts'
import { useChange } from './use-change.ts'

/** Most people go to bed and get up around these times; they are only a beginning. */
const FIRST = { fromMin: 21 * 60, untilMin: 7 * 60 }

/** When somebody wants rest. */
export function QuietCard({ person, called }: { person: PersonPage; called: string }): ReactNode {
  const { t } = useTranslation('desk')
  const change = useChange(person)
  const kept = person.quietHours
  const [isOpen, setOpen] = useState(kept !== null)
  const [from, setFrom] = useState(toTimeText((kept ?? FIRST).fromMin))
  const [until, setUntil] = useState(toTimeText((kept ?? FIRST).untilMin))
  const hours = { fromMin: fromTimeText(from), untilMin: fromTimeText(until) }
  const { fromMin, untilMin } = hours
  const isWhole = fromMin !== null && untilMin !== null
  const isSame = isWhole && fromMin === untilMin
  const isNew = isWhole && (kept?.fromMin !== fromMin || kept.untilMin !== untilMin)
  return (
    <section className="cardx stack" aria-labelledby="person-quiet" data-testid="quiet">
      <h2 id="person-quiet">{t('resident.quiet.title')}</h2>
      <p className="person-line">{t('resident.quiet.line')}</p>
      {isOpen ? (
        <>
          <div className="person-two">
            <Field
              label={t('resident.quiet.from')}
              value={from}
              wrong={fromMin === null ? t('resident.quiet.timeWrong') : undefined}
              onChange={setFrom}
              data-testid="quiet-from"
            />
            <Field
              label={t('resident.quiet.until')}
              value={until}
              onChange={setUntil}
              wrong={untilMin === null ? t('resident.quiet.timeWrong') : isSame ? t('resident.quiet.same') : undefined}
              hint={isWhole && fromMin > untilMin ? t('resident.quiet.overMidnight') : undefined}
              data-testid="quiet-until"
            />
          </div>
          <div className="row">
            <Button
              look="primary"
              isDisabled={!isNew || isSame}
              onPress={() => {
                if (isWhole) change({ quietHours: { fromMin, untilMin } }, 'quiet-changed')
              }}
              data-testid="quiet-save"
            >
              {t('resident.quiet.save')}
            </Button>
            {kept !== null && (
              <Button onPress={() => change({ quietHours: null }, 'quiet-changed')} data-testid="quiet-clear">
                {t('resident.quiet.clear')}
              </Button>
            )}
          </div>
        </>
      ) : (
        <>
          <p className="empty-hint">{t('resident.quiet.none', { name: called })}</p>
          <div className="row">
            <Button onPress={() => setOpen(true)} data-testid="quiet-set">
              {t('resident.quiet.set')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
