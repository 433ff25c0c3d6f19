import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import { useCall } from '../app/use-call.ts'
import { ChooseMusic } from './ChooseMusic.tsx'
import { ImportReport } from './ImportReport.tsx'
import { ImportTerms } from './ImportTerms.tsx'
import { useDropped } from './use-dropped.ts'
import { usePicked } from './use-picked.ts'
import './import.css'

/** Bringing music in: where it lies, where it comes from, and how it is coming along. One batch at a time. */
export function ImportScreen({ residentId }: { residentId: ResidentId | null }): ReactNode {
  const { t } = useTranslation('desk')
  const state = useCall('importState', {})
  const { picked, wrong, pick, drop } = usePicked()
  const isFree = state === null
  const isOver = useDropped((paths) => void pick(paths), isFree)
  return (
    <main className="page imp" data-testid="ImportScreen" data-over={isOver}>
      <div className="page-head">
        <h1>{t('library.import.title')}</h1>
      </div>
      {state && <ImportReport state={state} />}
      {isFree && picked === null && <ChooseMusic wrong={wrong} onPick={(paths) => void pick(paths)} />}
      {isFree && picked !== null && <ImportTerms picked={picked} residentId={residentId} onBack={drop} />}
    </main>
  )
}
