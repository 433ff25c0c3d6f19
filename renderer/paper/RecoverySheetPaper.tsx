import type { ReactNode } from 'react'
import type { RecoverySheet } from '../../electron/contract/desk/paper-content.ts'
import { Page } from './Page.tsx'
import { PageFoot } from './PageFoot.tsx'
import { usePaperWords } from './use-paper-words.ts'

/** The printed code that lets a therapist back in, and how it is used. */
export function RecoverySheetPaper({ content }: { content: RecoverySheet }): ReactNode {
  const { language, at, houseName, code } = content
  const { say, date } = usePaperWords(language)
  const house = houseName ?? say('list.anyHouse')
  return (
    <Page sheet="A4" look="pp-text pp-code">
      <header className="pp-top">
        <h1 dir="auto" data-fit={23} data-fit-least={9}>
          {say('code.title', { house })}
        </h1>
        <p className="pp-meta">{say('code.meta', { date: date(at) })}</p>
      </header>
      <p className="pp-big-code" translate="no">
        {code.split('-').map((group, index) => (
          // Groups may be the same by chance: their place is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index}>{group}</span>
        ))}
      </p>
      <p className="pp-lead">{say('code.what')}</p>
      <p>{say('code.keep')}</p>
      <p>{say('code.how')}</p>
      <p>{say('code.once')}</p>
      <p>{say('code.lost')}</p>
      <PageFoot language={language} line={houseName ?? ''} page={1} pages={1} />
    </Page>
  )
}
