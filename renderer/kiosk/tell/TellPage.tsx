import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '../../../electron/contract/visit.ts'
import { personName } from '../person-name.ts'
import { CodeStep } from './CodeStep.tsx'
import { EMPTY_TELLING } from './empty-telling.ts'
import { OverCard } from './OverCard.tsx'
import type { TellCalls } from './tell-calls.ts'
import { TellForm } from './TellForm.tsx'
import type { Telling } from './telling.ts'
import './tell.css'

/** A page that nobody touches for so long was left, and goes with what was typed on it, ms. */
const LEFT_AFTER_MS = 5 * 60_000

/** The page for whoever sits beside the resident and has something to tell. It writes, and shows nothing of the dossier. */
export function TellPage(props: {
  telling: Telling
  /** False while the phone is used: what was typed stays, unseen. */
  isShown: boolean
  calls: TellCalls
  onClose: () => void
}): ReactNode {
  const { telling, isShown, calls, onClose } = props
  const { t } = useTranslation()
  const [visit, setVisit] = useState<Visit | null>(null)
  const [isOver, setOver] = useState(false)
  const [isThanked, setThanked] = useState(false)
  const [words, setWords] = useState(EMPTY_TELLING)
  useWhenLeft(onClose)
  const who = telling.type === 'card' ? telling.who : (visit?.resident ?? null)
  const heard = visit?.heard.map(({ title }) => title).join(', ') ?? ''
  const leave = (): void => {
    if (visit !== null) calls.closeVisit({ token: visit.token }).catch(() => undefined) // it ends by itself
    onClose()
  }
  return (
    <div className="tell staff" hidden={!isShown} data-testid="tell">
      <header>
        <h1>{t('tell.title')}</h1>
        {who && heard === '' && <p>{t('tell.about', { who: personName(who) })}</p>}
        {who && heard !== '' && (
          <p className="tell-heard" data-testid="receipt">
            {t('tell.heard', { who: personName(who), title: heard })}
          </p>
        )}
        <button type="button" className="quiet lined" data-testid="tell-leave" onClick={leave}>
          {t('tell.leave')}
        </button>
      </header>
      {isThanked && (
        <div className="tell-thanks" data-testid="tell-thanks">
          <h2>{t('tell.thanks')}</h2>
          <p>{t(telling.type === 'card' ? 'tell.thanksStory' : 'tell.thanksLine')}</p>
          <div className="tell-foot">
            {telling.type === 'visit' && (
              <button type="button" className="btn" onClick={() => setThanked(false)}>
                {t('tell.another')}
              </button>
            )}
            <button type="button" className="btn primary" data-testid="tell-done" onClick={leave}>
              {t('tell.done')}
            </button>
          </div>
        </div>
      )}
      {!isThanked && telling.type === 'card' && (
        <OverCard card={telling.card} who={telling.who} calls={calls} onThanks={() => setThanked(true)} />
      )}
      {!isThanked && telling.type === 'visit' && visit === null && (
        <>
          {isOver && (
            <p className="tell-wrong" role="alert">
              {t('tell.answer-gone')}
            </p>
          )}
          <CodeStep openVisit={calls.openVisit} onWelcome={setVisit} />
        </>
      )}
      {!isThanked && telling.type === 'visit' && visit !== null && (
        <TellForm
          {...{ visit, calls, words, setWords }}
          onThanks={() => setThanked(true)}
          onGone={() => {
            setOver(true)
            setVisit(null)
          }}
        />
      )}
    </div>
  )
}

/** Calls `left` when no hand touched the page for a while. */
function useWhenLeft(left: () => void): void {
  const latest = useRef(left)
  useEffect(() => {
    latest.current = left
  })
  useEffect(() => {
    const touched = new AbortController()
    let timer = 0
    const wait = (): void => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => latest.current(), LEFT_AFTER_MS)
    }
    wait()
    window.addEventListener('pointerdown', wait, { signal: touched.signal })
    window.addEventListener('keydown', wait, { signal: touched.signal })
    return () => {
      window.clearTimeout(timer)
      touched.abort()
    }
  }, [])
}
