import type { ReactNode } from 'react'
import type { FamilyForm } from '../../electron/contract/desk/paper-content.ts'
import { personName } from '../kiosk/person-name.ts'
import { Page } from './Page.tsx'
import { usePaperWords } from './use-paper-words.ts'

/** More than a page has. */
const MOST_LINES = 20

/** A sheet for a pen: one question, and lines a hand can write on. */
export function FamilyFormPaper({ content }: { content: FamilyForm }): ReactNode {
  const { language, who, houseName } = content
  const { say } = usePaperWords(language)
  const name = who ? personName(who) : say('form.someone')
  return (
    <Page sheet="A4" look="pp-text pp-form">
      <header className="pp-top">
        <h1>{say('form.title')}</h1>
        <p className="pp-intro" data-fit={11.5} data-fit-least={6}>
          {say('form.intro', { who: name })}
        </p>
      </header>
      {who ? null : <Ask label={say('form.forWhom')} lines={1} />}
      <Ask label={say('form.song')} lines={2} />
      <Ask label={say('form.why')} lines="rest" />
      <Ask label={say('form.where')} lines={2} />
      <Ask label={say('form.ratherNot')} lines={2} />
      <Ask label={say('form.number', { who: name })} lines={1} />
      <p className="pp-ticks">
        <b>{say('form.brought')}</b> <Box /> {say('form.photo')} <Box /> {say('form.recording')}
        <small>{say('form.back')}</small>
      </p>
      <p className="pp-ticks">
        <Box /> {say('form.may')}
      </p>
      <div className="pp-sides">
        <Ask label={say('form.teller')} lines={1} />
        <Ask label={say('form.relation', { who: name })} lines={1} />
        <Ask label={say('form.date')} lines={1} />
      </div>
      <footer className="pp-foot">
        <span className="pp-foot-line" data-fit={9.5} data-fit-least={5}>
          {say('form.thanks')}
        </span>
        <span className="pp-foot-line pp-foot-house" dir="auto" data-fit={9.5} data-fit-least={5}>
          {houseName ?? ''}
        </span>
      </footer>
    </Page>
  )
}

/** As many lines as the question wants, or as there is room for. */
function Ask({ label, lines }: { label: string; lines: number | 'rest' }): ReactNode {
  return (
    <div className={lines === 'rest' ? 'pp-ask pp-rest' : 'pp-ask'}>
      <p className="pp-label" data-fit={11.5} data-fit-least={6}>
        {label}
      </p>
      <div className="pp-lines">
        {Array.from({ length: lines === 'rest' ? MOST_LINES : lines }, (_, line) => (
          <div key={line} className="pp-line" />
        ))}
      </div>
    </div>
  )
}

function Box(): ReactNode {
  return <span className="pp-box" />
}
