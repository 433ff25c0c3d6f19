import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConsentRole } from '../../../care/consent.ts'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'

const ROLES: readonly ConsentRole[] = ['resident', 'guardian', 'proxy', 'partner', 'family']

/** Who says it, and in which role; the resident needs no name. */
export function WhoSays(props: {
  title: string
  name: string
  role: ConsentRole
  isMissing: boolean
  onName: (name: string) => void
  onRole: (role: ConsentRole) => void
}): ReactNode {
  const { title, name, role, isMissing, onName, onRole } = props
  const { t } = useTranslation('desk')
  return (
    <>
      <Choice
        label={title}
        value={role}
        options={ROLES.map((one) => ({ value: one, label: t(`resident.consent.role.${one}`) }))}
        onChange={onRole}
        testId="consent-role"
      />
      <Field
        label={t('resident.consent.name')}
        hint={t('resident.consent.nameHint')}
        wrong={isMissing ? t('resident.consent.nameMissing') : undefined}
        value={name}
        onChange={onName}
        maxLength={200}
        data-testid="consent-name"
      />
    </>
  )
}
