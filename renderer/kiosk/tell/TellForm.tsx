import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TellAnswer, Telling, Visit } from '../../../electron/contract/visit.ts'
import { personName } from '../person-name.ts'
import { Keyboard } from './Keyboard.tsx'
import { EMPTY_TELLING, type Words } from './empty-telling.ts'
import { StickChooser, type Brought } from './StickChooser.tsx'
import type { TellCalls } from './tell-calls.ts'

type Wrong = Exclude<TellAnswer['outcome'], 'thanks'> | 'huge-photo' | 'away'

/** Who tells, which song, why, and where it belongs; a photo and a recording from a stick. Nothing of it must be filled in. */
export function TellForm(props: {
  visit: Visit
  calls: TellCalls
  /** What was typed before a code had to be asked again. */
  words: Words
  setWords: (words: Words) => void
  onThanks: () => void
  onGone: () => void
}): ReactNode {
  const { visit, calls, words, setWords } = props
  const { t } = useTranslation()
  const [photo, setPhoto] = useState<Brought | null>(null)
  const [recording, setRecording] = useState<Brought | null>(null)
  const [choosing, choose] = useState<'sound' | 'picture' | null>(null)
  const [wrong, say] = useState<Wrong | null>(null)
  const [isSending, setSending] = useState(false)
  const who = personName(visit.resident)
  const set = (part: Partial<Words>): void => {
    say(null)
    setWords({ ...words, ...part })
  }
  const send = async (): Promise<void> => {
    setSending(true)
    const telling: Telling = { ...words, photo: photo?.bytes ?? null, recording }
    try {
      const { outcome } = await calls.tellAboutSong({ token: visit.token, telling })
      if (outcome === 'thanks') {
        setWords({ ...EMPTY_TELLING, name: words.name, relation: words.relation, role: words.role })
        return props.onThanks()
      }
      if (outcome === 'gone') return props.onGone()
      say(outcome)
    } catch {
      say('away')
    } finally {
      setSending(false)
    }
  }
  if (choosing !== null) {
    return (
      <StickChooser
        kind={choosing}
        token={visit.token}
        calls={calls}
        onBack={() => choose(null)}
        onRefused={(why) => {
          choose(null)
          say(why)
        }}
        onChosen={(brought) => {
          ;(choosing === 'sound' ? setRecording : setPhoto)(brought)
          say(null)
          choose(null)
        }}
      />
    )
  }
  return (
    <div className="tell-form">
      <div className="tell-fields">
        <Line label={t('tell.song')} name="song" value={words.song} set={(song) => set({ song })} isFirst />
        <Line label={t('tell.name')} name="name" value={words.name} set={(name) => set({ name })} />
        <Line label={t('tell.why')} name="why" value={words.why} set={(why) => set({ why })} rows={2} />
        <Line
          label={t('tell.relation', { who })}
          hint={t('tell.relationHint')}
          name="relation"
          value={words.relation}
          set={(relation) => set({ relation })}
        />
        <Line label={t('tell.belongs')} name="belongs" value={words.belongs} set={(belongs) => set({ belongs })} />
        <div className="tell-choices">
          {(['relative', 'volunteer'] as const).map((role) => (
            <button
              key={role}
              type="button"
              className="chip"
              aria-pressed={words.role === role}
              data-testid={`role-${role}`}
              onClick={() => set({ role })}
            >
              {t(`tell.${role}`)}
            </button>
          ))}
        </div>
      </div>
      <div className="tell-foot">
        <FileButton kind="photo" brought={photo} choose={() => choose('picture')} remove={() => setPhoto(null)} />
        <FileButton
          kind="recording"
          brought={recording}
          choose={() => choose('sound')}
          remove={() => setRecording(null)}
        />
        <p className="tell-wrong" role="alert" data-testid="tell-wrong">
          {wrong && (wrong === 'away' ? t('tell.away') : t(`tell.answer-${wrong}`))}
        </p>
        <button
          type="button"
          className="btn primary"
          data-testid="tell-send"
          disabled={isSending}
          onClick={() => void send()}
        >
          {t(isSending ? 'tell.sending' : 'tell.send')}
        </button>
      </div>
      <Keyboard />
    </div>
  )
}

function Line(props: {
  label: string
  hint?: string
  name: string
  value: string
  set: (text: string) => void
  rows?: number
  isFirst?: boolean
}): ReactNode {
  const { label, hint, name, value, set, rows, isFirst = false } = props
  const field = {
    value,
    placeholder: hint,
    autoComplete: 'off',
    spellCheck: false,
    autoFocus: isFirst,
    'data-testid': `tell-${name}`,
  }
  return (
    <label className={`tell-line ${rows === undefined ? '' : 'tall'}`}>
      <span>{label}</span>
      {rows === undefined ? (
        <input {...field} maxLength={200} onChange={(event) => set(event.target.value)} />
      ) : (
        <textarea {...field} rows={rows} maxLength={8_000} onChange={(event) => set(event.target.value)} />
      )}
    </label>
  )
}

function FileButton(props: {
  kind: 'photo' | 'recording'
  brought: Brought | null
  choose: () => void
  remove: () => void
}): ReactNode {
  const { kind, brought, choose, remove } = props
  const { t } = useTranslation()
  if (brought === null) {
    return (
      <button type="button" className="btn" data-testid={`add-${kind}`} onClick={choose}>
        {t(`tell.${kind}`)}
      </button>
    )
  }
  const { name } = brought
  return (
    <span className="tell-file" data-testid={`chosen-${kind}`}>
      <span>{t(kind === 'photo' ? 'tell.chosenPhoto' : 'tell.chosenRecording', { name })}</span>
      <button type="button" className="btn" onClick={remove}>
        {t('tell.remove')}
      </button>
    </span>
  )
}
