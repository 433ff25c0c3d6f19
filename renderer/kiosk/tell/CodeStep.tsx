import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '../../../electron/contract/visit.ts'
import type { TellCalls } from './tell-calls.ts'

/** The signs of a code, as they are printed: none that looks like another. */
const SIGNS = 'CFGHJKMNPQRTVWXY34679'
const LENGTH = 8

type Wrong = 'wrong' | 'wait' | 'expired' | 'away'

/** Asks for the code, on keys as large as a finger; a keyboard types into it as well. */
export function CodeStep(props: { openVisit: TellCalls['openVisit']; onWelcome: (visit: Visit) => void }): ReactNode {
  const { t } = useTranslation()
  const [typed, type] = useState('')
  const [wrong, say] = useState<Wrong | null>(null)
  const [isAsking, setAsking] = useState(false)
  const set = (text: string): void => {
    say(null)
    type(text)
  }
  const code = typed.toUpperCase().replace(/[\s-]/gu, '')
  const ask = async (): Promise<void> => {
    if (code === '' || isAsking) return
    setAsking(true)
    try {
      const answer = await props.openVisit({ code })
      if (answer.outcome === 'welcome') return props.onWelcome(answer.visit)
      say(answer.outcome === 'wrong' && answer.waitMs > 0 ? 'wait' : answer.outcome)
    } catch {
      say('away')
    } finally {
      setAsking(false)
    }
  }
  return (
    <form
      className="tell-code"
      onSubmit={(event) => {
        event.preventDefault()
        void ask()
      }}
    >
      <h2>{t('tell.codeTitle')}</h2>
      <p>{t('tell.codeHint')}</p>
      <input
        className="code-field"
        aria-label={t('tell.code')}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        maxLength={12}
        value={typed}
        data-testid="guest-code"
        onChange={(event) => set(event.target.value.toUpperCase())}
      />
      <p className="tell-wrong" role="alert" data-testid="code-wrong">
        {wrong && t(`tell.${wrong}`)}
      </p>
      <div className="code-keys">
        {Array.from(SIGNS, (sign) => (
          <button
            key={sign}
            type="button"
            className="key"
            data-testid={`sign-${sign}`}
            onClick={() => set((code.length < LENGTH ? code + sign : code).replace(/^(.{4})(?=.)/, '$1-'))}
          >
            {sign}
          </button>
        ))}
        <button type="button" className="key wide" onClick={() => set(code.slice(0, -1))}>
          {t('tell.clear')}
        </button>
      </div>
      <button type="submit" className="btn primary" data-testid="code-next" disabled={isAsking}>
        {t('tell.next')}
      </button>
    </form>
  )
}
