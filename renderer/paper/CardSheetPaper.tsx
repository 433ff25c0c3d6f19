import { Fragment, type ReactNode } from 'react'
import type { CardSheet } from '../../electron/contract/desk/paper-content.ts'
import { Page } from './Page.tsx'
import { PageFoot } from './PageFoot.tsx'
import { usePaperWords } from './use-paper-words.ts'

/** Two beside four: a card lies well in a hand, and one cut more is little work. */
const ON_A_PAGE = 8

/** The questions of the deck, to cut out. */
export function CardSheetPaper({ content: { language, cards } }: { content: CardSheet }): ReactNode {
  const { say, flow } = usePaperWords(language)
  const pages = Math.max(1, Math.ceil(cards.length / ON_A_PAGE))
  return (
    <Fragment>
      {Array.from({ length: pages }, (_, page) => (
        <Page key={page} sheet="A4" look="pp-text pp-deck">
          <header className="pp-top">
            <h1>{say('cards.title')}</h1>
            <p className="pp-meta">{say('cards.meta')}</p>
          </header>
          <ul className="pp-cards">
            {cards.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE).map(({ text, forWhom }) => (
              <li key={text}>
                <span className="pp-question" dir="auto" data-fit={19} data-fit-least={9}>
                  {flow(text)}
                </span>
                {forWhom === 'visitor' && <small>{say('cards.visitor')}</small>}
              </li>
            ))}
          </ul>
          <PageFoot language={language} line={say('cards.foot')} page={page + 1} pages={pages} />
        </Page>
      ))}
    </Fragment>
  )
}
