import { FileAudio } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { MOST_RECORDING_BYTES, type TellAnswer, type Visit } from '../../../electron/contract/visit.ts'
import { useDraft } from '../app/drafts.ts'
import { useOrder } from '../app/use-order.ts'
import { PhotoPicker } from '../photo/PhotoPicker.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'

type Wrong = Exclude<TellAnswer['outcome'], 'thanks' | 'gone'>

/** Who tells, which song, why, and where it belongs. Nothing of it must be filled in; what was typed outlives a long pause. */
export function TellSong(props: { visit: Visit; onBack: () => void; onGone: () => void }): ReactNode {
  const { visit, onBack, onGone } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const input = useRef<HTMLInputElement>(null)
  const { id } = visit.resident
  const name = useDraft(`visit name ${id}`)
  const relation = useDraft(`visit relation ${id}`)
  const song = useDraft(`visit song ${id}`)
  const why = useDraft(`visit why ${id}`)
  const belongs = useDraft(`visit belongs ${id}`)
  const [role, setRole] = useState<'relative' | 'volunteer'>('relative')
  const [photo, setPhoto] = useState<Uint8Array | null>(null)
  const [recording, setRecording] = useState<{ name: string; bytes: Uint8Array } | null>(null)
  const [wrong, say] = useState<Wrong | null>(null)
  const [isSending, setSending] = useState(false)
  const [isThanked, thank] = useState(false)
  const who = `${visit.resident.address} ${visit.resident.name}`.trim()

  const takeRecording = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    if (file.size > MOST_RECORDING_BYTES) return say('too-large')
    say(null)
    setRecording({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  const send = async (): Promise<void> => {
    setSending(true)
    say(null)
    const words = { name: name.text, relation: relation.text, song: song.text, why: why.text, belongs: belongs.text }
    const answer = await order('tellAboutSong', { token: visit.token, telling: { ...words, role, photo, recording } })
    setSending(false)
    if (answer === undefined) return
    if (answer.outcome === 'gone') return onGone()
    if (answer.outcome !== 'thanks') return say(answer.outcome)
    for (const draft of [song, why, belongs]) draft.clear()
    setPhoto(null)
    setRecording(null)
    thank(true)
  }
  if (isThanked) {
    return (
      <div className="stack" data-testid="tell-thanks">
        <h1>{t('family.thanks')}</h1>
        <p>{t('family.thanksLine')}</p>
        <div className="row">
          <Button look="primary" onPress={onBack} data-testid="tell-done">
            {t('family.close')}
          </Button>
          <Button onPress={() => thank(false)}>{t('family.another')}</Button>
        </div>
      </div>
    )
  }
  return (
    <Form
      className="stack"
      data-testid="tell-song"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h1>{t('family.doorTitle')}</h1>
      <p>{t('family.for', { who })}</p>
      {visit.heard.map(({ title, at }) => (
        <p key={`${title} ${at}`} className="family-heard" data-testid="receipt">
          {t('family.heard', { who, title })}
        </p>
      ))}
      <Line label={t('family.tellSong')} draft={song} testId="tell-song-title" isFirst />
      <Line label={t('family.tellWhy')} draft={why} testId="tell-why" lines={3} />
      <Line label={t('family.tellBelongs')} draft={belongs} testId="tell-belongs" />
      <div className="family-two">
        <Line label={t('family.tellName')} draft={name} testId="tell-name" />
        <Line
          label={t('family.tellRelation', { who })}
          hint={t('family.tellRelationHint')}
          draft={relation}
          testId="tell-relation"
        />
      </div>
      <Choice
        label={t('family.tellRole')}
        value={role}
        options={[
          { value: 'relative', label: t('family.relative') },
          { value: 'volunteer', label: t('family.volunteer') },
        ]}
        onChange={setRole}
      />
      {photo === null ? (
        <PhotoPicker label={t('family.tellPhoto')} onPhoto={({ bytes }) => setPhoto(bytes)} />
      ) : (
        <Brought text={t('family.photoThere')} remove={() => setPhoto(null)} />
      )}
      {recording === null ? (
        <div className="row">
          <Button onPress={() => input.current?.click()} data-testid="recording-button">
            <FileAudio aria-hidden />
            {t('family.tellRecording')}
          </Button>
          <input
            ref={input}
            type="file"
            accept="audio/*"
            hidden
            tabIndex={-1}
            data-testid="recording-file"
            onChange={(event) => {
              void takeRecording(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </div>
      ) : (
        <Brought text={t('family.recordingThere', { name: recording.name })} remove={() => setRecording(null)} />
      )}
      {wrong && (
        <p className="wrong" role="alert" data-testid="tell-wrong">
          {t(`family.answer.${wrong}`)}
        </p>
      )}
      <div className="row">
        <Button look="primary" type="submit" isDisabled={isSending} data-testid="tell-send">
          {t(isSending ? 'family.sending' : 'family.send')}
        </Button>
        <Button look="plain" onPress={onBack}>
          {t('family.doorBack')}
        </Button>
      </div>
    </Form>
  )
}

function Line(props: {
  label: string
  hint?: string
  draft: ReturnType<typeof useDraft>
  lines?: number
  testId: string
  isFirst?: boolean
}): ReactNode {
  const { label, hint, draft, lines, testId, isFirst = false } = props
  return (
    <Field
      label={label}
      hint={hint}
      lines={lines}
      value={draft.text}
      onChange={draft.setText}
      maxLength={lines === undefined ? 200 : 8_000}
      autoFocus={isFirst}
      autoComplete="off"
      data-testid={testId}
    />
  )
}

function Brought({ text, remove }: { text: string; remove: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  return (
    <div className="row">
      <span>{text}</span>
      <Button look="plain" onPress={remove}>
        {t('family.remove')}
      </Button>
    </div>
  )
}
