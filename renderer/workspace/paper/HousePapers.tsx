import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Sheet } from '../ui/Sheet.tsx'
import { PaperDesk } from './PaperDesk.tsx'

/** The papers that are of the house and of nobody in it, on a sheet over the screen. */
export function HousePapers({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  return (
    <Sheet title={t('paper.house')} isOpen={isOpen} onClose={onClose}>
      <PaperDesk kinds={['house-list', 'family-form']} residentId={null} />
    </Sheet>
  )
}
