import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { RightsBasis } from '../../../media/model.ts'
import { useCall } from '../app/use-call.ts'
import { Choice } from '../ui/Choice.tsx'

/** In the order in which they are asked: what families bring first. */
export const RIGHTS_CHOICES: readonly RightsBasis[] = [
  'family_owned',
  'resident_owned',
  'house_purchased',
  'own_recording',
  'public_domain',
  'licensed',
  'unknown',
]

export type RightsDraft = { readonly rightsBasis: RightsBasis | null; readonly belongsTo: ResidentId | null }

/** Whether a draft says all that must be said. */
export function isWhole({ rightsBasis, belongsTo }: RightsDraft): boolean {
  return rightsBasis !== null && (!isPersonal(rightsBasis) || belongsTo !== null)
}

/** Owned by one resident or their family: it is played for that resident alone. */
export function isPersonal(basis: RightsBasis | null): boolean {
  return basis === 'resident_owned' || basis === 'family_owned'
}

type Asked = { draft: RightsDraft; onChange: (draft: RightsDraft) => void }

/** Where music comes from. */
export function RightsChoice({
  draft,
  onChange,
  isLabelHidden = false,
}: Asked & { isLabelHidden?: boolean }): ReactNode {
  const { t } = useTranslation('desk')
  return (
    <Choice
      label={t('library.askRights')}
      isLabelHidden={isLabelHidden}
      value={draft.rightsBasis}
      options={RIGHTS_CHOICES.map((value) => ({ value, label: t(`library.rightsLong.${value}`) }))}
      onChange={(rightsBasis) => onChange({ ...draft, rightsBasis })}
      testId="rights"
    />
  )
}

/** Whose it is, where that is one person's; nothing for all other music. */
export function WhoseChoice({ draft, onChange }: Asked): ReactNode {
  const { t } = useTranslation('desk')
  const residents = useCall('residents', {}) ?? []
  if (!isPersonal(draft.rightsBasis)) return null
  return (
    <div className="lib-whose">
      <label className="lib-select">
        <span>{t('library.whose')}</span>
        <select
          value={draft.belongsTo ?? ''}
          data-testid="rights-whose"
          onChange={({ target }) =>
            onChange({ ...draft, belongsTo: residents.find(({ id }) => id === target.value)?.id ?? null })
          }
        >
          <option value="">{t('library.chooseWhose')}</option>
          {residents.map(({ id, address, name }) => (
            <option key={id} value={id}>
              {`${address} ${name}`.trim()}
            </option>
          ))}
        </select>
      </label>
      <p className="hint">{t('library.personalHint')}</p>
    </div>
  )
}
