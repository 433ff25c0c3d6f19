import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RightsBasis, TrackKind } from '../../../media/model.ts'
import { useCall } from '../app/use-call.ts'
import { Choice } from '../ui/Choice.tsx'
import { Tick } from '../ui/Tick.tsx'
import { RIGHTS_CHOICES } from './RightsChoice.tsx'

export type Filters = {
  readonly kind: TrackKind | null
  readonly decade: number | null
  readonly rightsBasis: RightsBasis | null
  readonly unused: boolean
}
export const NO_FILTERS: Filters = { kind: null, decade: null, rightsBasis: null, unused: false }

const KINDS = ['all', 'song', 'voice_message', 'sound'] as const

/** Narrows the list by what it is, by time, by ground and by use. */
export const TrackFilters = memo(function TrackFilters(props: {
  filters: Filters
  onChange: (filters: Filters) => void
}): ReactNode {
  const { filters, onChange } = props
  const { t } = useTranslation('desk')
  const decades = useCall('decades', {}) ?? []
  return (
    <div className="lib-filters" role="group" aria-label={t('library.filters')}>
      <Choice
        look="seg"
        isLabelHidden
        label={t('library.kinds')}
        value={filters.kind ?? 'all'}
        options={KINDS.map((value) => ({ value, label: t(`library.kindTab.${value}`) }))}
        onChange={(kind) => onChange({ ...filters, kind: kind === 'all' ? null : kind })}
        testId="library-kind"
      />
      <label className="lib-select">
        <span className="spoken-only">{t('library.decade')}</span>
        <select
          value={filters.decade ?? ''}
          data-testid="filter-decade"
          onChange={({ target }) => onChange({ ...filters, decade: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{t('library.allDecades')}</option>
          {decades.map((decade) => (
            <option key={decade} value={decade}>
              {t('library.ofDecade', { from: decade, to: decade + 9 })}
            </option>
          ))}
        </select>
      </label>
      <label className="lib-select">
        <span className="spoken-only">{t('library.whereFrom')}</span>
        <select
          value={filters.rightsBasis ?? ''}
          data-testid="filter-rights"
          onChange={({ target }) =>
            onChange({ ...filters, rightsBasis: RIGHTS_CHOICES.find((basis) => basis === target.value) ?? null })
          }
        >
          <option value="">{t('library.allRights')}</option>
          {RIGHTS_CHOICES.map((basis) => (
            <option key={basis} value={basis}>
              {t(`library.rights.${basis}`)}
            </option>
          ))}
        </select>
      </label>
      <Tick
        isSelected={filters.unused}
        onChange={(unused) => onChange({ ...filters, unused })}
        data-testid="filter-unused"
      >
        {t('library.unused')}
      </Tick>
    </div>
  )
})
