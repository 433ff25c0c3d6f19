import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../ui/Field.tsx'

/** `isReady`: long enough, and typed the same twice. */
export type Passphrase = { readonly text: string; readonly isReady: boolean }

/** As the core asks it: twelve signs. */
const MIN = 12

/** A new passphrase, typed twice; says what is missing only after somebody has been there. */
export function PassphraseFields(props: { label: string; onChange: (value: Passphrase) => void }): ReactNode {
  const { label, onChange } = props
  const { t } = useTranslation('desk')
  const [text, setText] = useState('')
  const [again, setAgain] = useState('')
  const [isLeft, setLeft] = useState(false)
  const tell = (first: string, second: string): void =>
    onChange({ text: first, isReady: first.trim().length >= MIN && first === second })
  return (
    <>
      <Field
        label={label}
        hint={t('access.passphraseHint')}
        type="password"
        autoComplete="new-password"
        value={text}
        onChange={(typed) => {
          setText(typed)
          tell(typed, again)
        }}
        onBlur={() => setLeft(true)}
        wrong={isLeft && text !== '' && text.trim().length < MIN ? t('access.tooShort') : undefined}
        data-testid="passphrase"
      />
      <Field
        label={t('access.passphraseAgain')}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={(typed) => {
          setAgain(typed)
          tell(text, typed)
        }}
        wrong={again.length >= text.length && again !== '' && again !== text ? t('access.notSame') : undefined}
        data-testid="passphrase-again"
      />
    </>
  )
}
