import type { ReactNode } from 'react'
import type { ResidentId } from '../../../care/model.ts'
import { AdviceWords } from './AdviceWords.tsx'
import { PaperDesk } from './PaperDesk.tsx'

/** The papers of one person: choose, look, print. */
export function PaperTab({ residentId }: { residentId: ResidentId }): ReactNode {
  return (
    <main className="page" data-testid="PaperTab">
      <PaperDesk
        kinds={['phone-card', 'music-advice', 'family-form']}
        residentId={residentId}
        beside={(kind) => kind === 'music-advice' && <AdviceWords residentId={residentId} />}
      />
    </main>
  )
}
