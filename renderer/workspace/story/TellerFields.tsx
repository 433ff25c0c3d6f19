import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Told } from '../../../care/told.ts'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { fromDay, toDay } from './day.ts'
import { TELLER_ROLES } from './teller-line.ts'

/** Who tells this, in which role and when. Every statement about a person has it. */
export function TellerFields(props: { told: Told; self: string; onChange: (told: Partial<Told>) => void }): ReactNode {
  const { told, self, onChange } = props
  const { t } = useTranslation('desk')
  const isOwn = told.authorRole === 'resident'
  return (
    <div className="stack story-teller">
      <Choice
        label={t('story.whoTells')}
        value={told.authorRole}
        options={TELLER_ROLES.map((value) => ({
          value,
          label: value === 'resident' ? t('story.self', { name: self }) : t(`story.role.${value}`),
        }))}
        onChange={(authorRole) => onChange({ authorRole, toldBy: '', relation: '' })}
        testId="teller"
      />
      {!isOwn && (
        <div className="story-pair">
          <Field
            label={t('story.tellerName')}
            value={told.toldBy}
            onChange={(toldBy) => onChange({ toldBy })}
            data-testid="teller-name"
          />
          <Field
            label={t('story.relation')}
            value={told.relation}
            onChange={(relation) => onChange({ relation })}
            data-testid="teller-relation"
          />
        </div>
      )}
      <label className="field-group story-day">
        <span className="choice-label">{t('story.day')}</span>
        <input
          className="input"
          type="date"
          value={toDay(told.toldAt)}
          data-testid="teller-day"
          onChange={(event) => {
            const toldAt = fromDay(event.target.value)
            if (toldAt !== null) onChange({ toldAt })
          }}
        />
      </label>
    </div>
  )
}
