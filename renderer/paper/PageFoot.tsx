import type { ReactNode } from 'react'
import type { Language } from '../../electron/contract/view.ts'
import { usePaperWords } from './use-paper-words.ts'

/** The last line of a page: what it belongs to, and which of how many it is where there are several. */
export function PageFoot(props: { language: Language; line: string; page: number; pages: number }): ReactNode {
  const { language, line, page, pages } = props
  const { say } = usePaperWords(language)
  return (
    <footer className="pp-foot">
      <span dir="auto" className="pp-foot-line" data-fit={9.5} data-fit-least={5}>
        {line}
      </span>
      {pages > 1 && <span>{say('pageOf', { page, pages })}</span>}
    </footer>
  )
}
