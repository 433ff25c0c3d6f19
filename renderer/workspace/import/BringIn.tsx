import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListOwner } from '../../../care/model.ts'
import { useGo } from '../app/use-desk.ts'
import { Button } from '../ui/Button.tsx'

/** The way to bring music in for whoever's songs are on the screen; what comes in for a place stays with the house. */
export function BringIn({ owner }: { owner: ListOwner }): ReactNode {
  const { t } = useTranslation('desk')
  const go = useGo()
  return (
    <Button
      onPress={() => go({ name: 'import', residentId: 'residentId' in owner ? owner.residentId : null })}
      data-testid="bring-in"
    >
      <Plus aria-hidden="true" />
      {t('library.bringIn')}
    </Button>
  )
}
