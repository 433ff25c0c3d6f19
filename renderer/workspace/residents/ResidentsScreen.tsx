import { Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { SearchField, Input, ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useCall } from '../app/use-call.ts'
import { useLogin } from '../app/use-desk.ts'
import { HouseMoments } from '../moments/HouseMoments.tsx'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { AddResident } from './AddResident.tsx'
import { findByName } from './find-by-name.ts'
import { ResidentTile } from './ResidentTile.tsx'
import './residents.css'

/** Everybody in the house, to be found by name. */
export function ResidentsScreen(): ReactNode {
  const { t } = useTranslation('desk')
  const { role } = useLogin()
  const residents = useCall('residents', {})
  const [typed, setTyped] = useState('')
  const [showsLeft, setShowsLeft] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const group = residents?.filter((one) => one.isHere !== showsLeft)
  const found = group && findByName(group, typed)
  const someLeft = residents?.some((one) => !one.isHere) ?? false
  return (
    <main className="page" data-testid="residents" data-ready={residents !== undefined}>
      <div className="page-head">
        <h1>{t('resident.title')}</h1>
        <SearchField aria-label={t('resident.search')} value={typed} onChange={setTyped} className="residents-search">
          <Input className="input" placeholder={t('resident.search')} data-testid="residents-search" />
        </SearchField>
        <div className="row push">
          {(someLeft || showsLeft) && (
            <ToggleButton
              className="b plain residents-left"
              isSelected={showsLeft}
              onChange={setShowsLeft}
              data-testid="residents-left"
            >
              {t('resident.left')}
            </ToggleButton>
          )}
          {role === 'therapist' && (
            <Button look="primary" onPress={() => setAdding(true)} data-testid="add-resident">
              <Plus aria-hidden />
              {t('resident.new')}
            </Button>
          )}
        </div>
      </div>
      <HouseMoments />
      {found !== undefined && found.length === 0 && (
        <p className="empty-hint">
          {t(typed !== '' ? 'resident.nobodyFound' : showsLeft ? 'resident.nobodyLeft' : 'resident.none')}
        </p>
      )}
      <ul className="residents-grid">
        {found?.map((resident) => (
          <li key={resident.id}>
            <ResidentTile resident={resident} />
          </li>
        ))}
      </ul>
      <Sheet title={t('resident.new')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <AddResident />
      </Sheet>
    </main>
  )
}
