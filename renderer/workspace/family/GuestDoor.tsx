import { useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Visit } from '../../../electron/contract/visit.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { TellSong } from './TellSong.tsx'
import './family.css'

type Wrong = 'wrong' | 'wait' | 'expiredCode'

/**
 * What stands on the door's card for somebody with a guest code: the code is asked, then they tell about a song. It shows
 * nothing of the dossier. `onBack` goes to the names.
 */
export function GuestDoor({ onBack }: { onBack: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [code, type] = useState('')
  const [wrong, say] = useState<Wrong | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [isGone, setGone] = useState(false)
  const [visit, setVisit] = useState<Visit | null>(null)
  const ask = async (): Promise<void> => {
    setAsking(true)
    const answer = await order('openVisit', { code })
    setAsking(false)
    if (answer === undefined) return
    if (answer.outcome === 'welcome') {
      setVisit(answer.visit)
      return
    }
    if (answer.outcome === 'expired') say('expiredCode')
    else say(answer.outcome === 'wait' || answer.waitMs > 0 ? 'wait' : 'wrong')
  }
  const leave = (): void => {
    if (visit !== null) void order('closeVisit', { token: visit.token })
    onBack()
  }
  if (visit !== null) {
    return (
      <TellSong
        visit={visit}
        onBack={leave}
        onGone={() => {
          setGone(true)
          setVisit(null)
        }}
      />
    )
  }
  return (
    <Form
      className="stack"
      data-testid="guest-door"
      onSubmit={(event) => {
        event.preventDefault()
        void ask()
      }}
    >
      <h1>{t('family.doorTitle')}</h1>
      {isGone && <p role="alert">{t('family.answer.gone')}</p>}
      <Field
        label={t('family.doorCode')}
        hint={t('family.doorHint')}
        wrong={wrong === null ? undefined : t(`family.${wrong}`)}
        value={code}
        onChange={(text) => {
          say(null)
          type(text)
        }}
        autoFocus
        autoComplete="off"
        spellCheck="false"
        maxLength={20}
        data-testid="guest-code"
      />
      <div className="row">
        <Button look="primary" type="submit" isDisabled={code.trim() === '' || isAsking} data-testid="guest-next">
          {t('family.doorNext')}
        </Button>
        <Button look="plain" onPress={onBack}>
          {t('family.doorBack')}
        </Button>
      </div>
    </Form>
  )
}
