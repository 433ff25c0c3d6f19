import { Usb } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import { useCall } from '../app/use-call.ts'
import { useGo } from '../app/use-desk.ts'
import { Button } from '../ui/Button.tsx'
import './import.css'

/** Tells that a stick is plugged in, with the way to bring in what is on it. Nothing where none is. */
export const StickStrip = memo(function StickStrip({ residentId }: { residentId: ResidentId | null }): ReactNode {
  const { t } = useTranslation('desk')
  const sticks = useCall('sticks', {}) ?? []
  const go = useGo()
  const [first] = sticks
  return first === undefined ? null : (
    <p className="imp-strip" role="status" data-testid="stick-strip">
      <Usb aria-hidden="true" />
      <span>{t('library.import.stick', { name: first.name })}</span>
      <Button onPress={() => go({ name: 'import', residentId })}>{t('library.bringIn')}</Button>
    </p>
  )
})
