import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { PaperContent } from '../../electron/contract/desk/paper-content.ts'
import { createDeskWords } from '../workspace/words/create-desk-words.ts'
import { CardSheetPaper } from './CardSheetPaper.tsx'
import { FamilyFormPaper } from './FamilyFormPaper.tsx'
import { fitLetters } from './fit-letters.ts'
import { HouseListPaper } from './HouseListPaper.tsx'
import { LifeBoardPaper } from './LifeBoardPaper.tsx'
import { MusicAdvicePaper } from './MusicAdvicePaper.tsx'
import { PhoneCardPaper } from './PhoneCardPaper.tsx'
import { RecoverySheetPaper } from './RecoverySheetPaper.tsx'
import './paper.css'
import './paper-text.css'

/** A paper in its real size, page under page, in its own language: the same for the preview and for the printer. */
export function PaperView({ content }: { content: PaperContent }): ReactNode {
  const root = useRef<HTMLDivElement>(null)
  const words = useMemo(() => createDeskWords(content.language), [content.language])
  useLayoutEffect(() => {
    if (root.current) fitLetters(root.current)
  })
  return (
    <I18nextProvider i18n={words}>
      <div ref={root} className="pp" lang={content.language} data-paper={content.kind}>
        <PaperBody content={content} />
      </div>
    </I18nextProvider>
  )
}

function PaperBody({ content }: { content: PaperContent }): ReactNode {
  switch (content.kind) {
    case 'phone-card':
      return <PhoneCardPaper content={content} />
    case 'music-advice':
      return <MusicAdvicePaper content={content} />
    case 'house-list':
      return <HouseListPaper content={content} />
    case 'family-form':
      return <FamilyFormPaper content={content} />
    case 'recovery-sheet':
      return <RecoverySheetPaper content={content} />
    case 'life-board':
      return <LifeBoardPaper content={content} />
    case 'conversation-cards':
      return <CardSheetPaper content={content} />
  }
}
