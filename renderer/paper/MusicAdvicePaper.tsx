import { useMemo, type ReactNode } from 'react'
import type { AdviceRow } from '../../electron/contract/desk/advice-view.ts'
import type { MusicAdvice } from '../../electron/contract/desk/paper-content.ts'
import { personName } from '../kiosk/person-name.ts'
import { AdviceAnswer } from './AdviceAnswer.tsx'
import { Flow } from './Flow.tsx'
import { PageFoot } from './PageFoot.tsx'
import { usePaperWords } from './use-paper-words.ts'

/** One page for everybody around a resident: which music, when, how, and when rather not. */
export function MusicAdvicePaper({ content }: { content: MusicAdvice }): ReactNode {
  const { language, at, who, advice } = content
  const { say, date } = usePaperWords(language)
  const name = personName(who)
  const blocks = useMemo(() => {
    // What nobody told anything about is left out: an empty row says nothing.
    const told = advice.filter(({ own, lines }) => own !== null || lines.length > 0)
    return [
      ...(told.length === 0
        ? [{ key: 'empty', body: <Empty name={name} language={language} /> }]
        : told.map((row) => ({ key: row.part, body: <Row row={row} language={language} /> }))),
      { key: 'fine', body: <Fine name={name} language={language} /> },
    ]
  }, [advice, language, name])
  return (
    <Flow
      sheet="A4"
      look="pp-advice"
      shrinks
      head={
        <header className="pp-top">
          <h1 dir="auto" data-fit={23} data-fit-least={9}>
            {say('advice.title', { who: name })}
          </h1>
          <p className="pp-meta">{say('advice.meta', { date: date(at) })}</p>
        </header>
      }
      headOfNext={<span className="pp-next" />}
      blocks={blocks}
      foot={(page, pages) => (
        <PageFoot language={language} line={say('advice.foot', { who: name })} page={page} pages={pages} />
      )}
    />
  )
}

function Row({ row, language }: { row: AdviceRow; language: MusicAdvice['language'] }): ReactNode {
  const { say } = usePaperWords(language)
  return (
    <div className="pp-row" data-testid={`advice-${row.part}`}>
      <h2>{say(`advice.part.${row.part}`)}</h2>
      <div className="pp-wraps">
        <AdviceAnswer row={row} language={language} />
      </div>
    </div>
  )
}

function Empty({ name, language }: { name: string; language: MusicAdvice['language'] }): ReactNode {
  const { say } = usePaperWords(language)
  return <p className="pp-none pp-wraps">{say('advice.empty', { who: name })}</p>
}

function Fine({ name, language }: { name: string; language: MusicAdvice['language'] }): ReactNode {
  const { say } = usePaperWords(language)
  return <p className="pp-fine pp-wraps">{say('advice.fine', { who: name })}</p>
}
