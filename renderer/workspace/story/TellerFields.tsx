import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ObserverRole } from '../../../care/model.ts'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { DayField } from './DayField.tsx'
import { TELLER_ROLES } from './teller-line.ts'

/** A field that is typed in: what it shows, and what to do while it is typed and when it is left. */
type Typed = { readonly value: string; readonly onChange: (text: string) => void; readonly onBlur?: () => void }

/** Who tells this, in which role and when. Every statement about a person has it. */
export function TellerFields(props: {
  role: ObserverRole
  at: number
  name: Typed
  relation: Typed
  self: string
  onRole: (role: ObserverRole) => void
  onDay: (at: number) => void
}): ReactNode {
  const { role, at, name, relation, self, onRole, onDay } = props
  const { t } = useTranslation('desk')
  return (
    <div className="stack story-teller">
      <Choice
        label={t('story.whoTells')}
        value={role}
        options={TELLER_ROLES.map((value) => ({
          value,
          label: value === 'resident' ? t('story.self', { name: self }) : t(`story.role.${value}`),
        }))}
        onChange={onRole}
        testId="teller"
      />
      <div className="story-pair">
        {role !== 'resident' && (
          <>
            <Field label={t('story.tellerName')} {...name} data-testid="teller-name" />
            <Field label={t('story.relation')} {...relation} data-testid="teller-relation" />
          </>
        )}
        <DayField label={t('story.day')} at={at} onChange={onDay} />
      </div>
    </div>
  )
}
