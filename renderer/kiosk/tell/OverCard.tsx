import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardTelling, CardView } from '../../../electron/contract/visit.ts'
import type { PersonView } from '../../../electron/contract/view.ts'
import { personName } from '../person-name.ts'
import { Keyboard } from './Keyboard.tsx'
import type { TellCalls } from './tell-calls.ts'

const ROLES = ['resident', 'relative', 'volunteer', 'caregiver'] as const

/** What was told over a card becomes a story of that resident and that song. */
export function OverCard(props: {
  card: CardView
  who: PersonView
  calls: TellCalls
  onThanks: () => void
}): ReactNode {
  const { card, who, calls, onThanks } = props
  const { t } = useTranslation()
  const [text, type] = useState('')
  const [name, setName] = useState('')
  const [role, setRole] = useState<CardTelling['role']>('resident')
  const [isLost, setLost] = useState(false)
  const [isSending, setSending] = useState(false)
  const send = async (): Promise<void> => {
    setSending(true)
    setLost(false)
    try {
      await calls.tellOverCard({ cardId: card.id, text, name, role })
      onThanks()
    } catch {
      setLost(true)
    } finally {
      setSending(false)
    }
  }
  return (
    <div className="tell-form over-card">
      <p className="card-question">{card.text}</p>
      <div className="tell-fields">
        <label className="tell-line tall">
          <span>{t('tell.overCard')}</span>
          <textarea
            rows={2}
            autoFocus
            maxLength={8_000}
            value={text}
            spellCheck={false}
            data-testid="card-text"
            onChange={(event) => type(event.target.value)}
          />
        </label>
        <div className="tell-choices" role="group" aria-label={t('tell.whoTold')}>
          <span>{t('tell.whoTold')}</span>
          {ROLES.map((one) => (
            <button
              key={one}
              type="button"
              className="chip"
              aria-pressed={role === one}
              data-testid={`card-role-${one}`}
              onClick={() => setRole(one)}
            >
              {one === 'resident' ? t('tell.self', { who: personName(who) }) : t(`tell.${one}`)}
            </button>
          ))}
        </div>
        {role !== 'resident' && (
          <label className="tell-line">
            <span>{t('tell.name')}</span>
            <input
              value={name}
              maxLength={200}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
        )}
      </div>
      <div className="tell-foot">
        <p className="tell-wrong" role="alert">
          {isLost && t('tile.notSaved')}
        </p>
        <button
          type="button"
          className="btn primary"
          data-testid="card-save"
          disabled={isSending || text.trim() === ''}
          onClick={() => void send()}
        >
          {t('tell.keep')}
        </button>
      </div>
      <Keyboard />
    </div>
  )
}
