import type { ReactNode } from 'react'
import type { ResidentId } from '../../../care/model.ts'
import type { Part } from '../../../electron/contract/desk/desk-state.ts'
import { useDesk } from '../app/use-desk.ts'
import { AdviceWords } from './AdviceWords.tsx'
import { PaperDesk } from './PaperDesk.tsx'
import type { PaperChoice } from './paper-wish.ts'

/** The papers of one person: choose, look, print. */
export function PaperTab({ residentId }: { residentId: ResidentId }): ReactNode {
  const { off } = useDesk()
  return (
    <main className="page" data-testid="PaperTab">
      <PaperDesk
        kinds={['phone-card', 'music-advice', ...partsOn(off)]}
        residentId={residentId}
        beside={(kind) => kind === 'music-advice' && <AdviceWords residentId={residentId} />}
      />
    </main>
  )
}

/** A house without boards or family letters has no paper for them. */
function partsOn(off: readonly Part[]): PaperChoice[] {
  return [
    ...(off.includes('board') ? [] : ['life-board' as const]),
    ...(off.includes('family') ? [] : ['family-form' as const]),
  ]
}
