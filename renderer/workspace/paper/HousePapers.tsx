import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../app/use-desk.ts'
import { Sheet } from '../ui/Sheet.tsx'
import { PaperDesk } from './PaperDesk.tsx'

const FORM = 'family-form' as const
const CARDS = 'conversation-cards' as const

/** The papers that are of the house and of nobody in it, on a sheet over the screen. */
export function HousePapers({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const { off } = useDesk()
  return (
    <Sheet title={t('paper.house')} isOpen={isOpen} onClose={onClose}>
      <PaperDesk
        kinds={['house-list', ...(off.includes('family') ? [] : [FORM]), ...(off.includes('cards') ? [] : [CARDS])]}
        residentId={null}
      />
    </Sheet>
  )
}
