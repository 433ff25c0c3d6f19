import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'

const WORDS = ['mrs', 'mr', 'none'] as const
type Kind = (typeof WORDS)[number] | 'other'

/** As they are kept, in the language in which they were chosen. */
const USUAL: Readonly<Record<(typeof WORDS)[number], readonly string[]>> = {
  mrs: ['mevrouw', 'Mrs'],
  mr: ['meneer', 'Mr'],
  none: [''],
}

/** The word before somebody's name: one of the usual ones, none, or a word of their own. */
export function AddressChoice(props: {
  value: string
  onChange: (address: string) => void
  /** One of the usual words was chosen, which is settled at once. */
  onChoose?: (address: string) => void
}): ReactNode {
  const { value, onChange, onChoose = onChange } = props
  const { t } = useTranslation('desk')
  const wordOf = (kind: Kind): string => (kind === 'none' ? '' : t(`resident.address.${kind}`))
  const known = WORDS.find((kind) => USUAL[kind].includes(value))
  const [isOwn, setOwn] = useState(known === undefined)
  const kind: Kind = isOwn ? 'other' : (known ?? 'other')
  return (
    <>
      <Choice
        label={t('resident.add.address')}
        look="seg"
        value={kind}
        options={[...WORDS, 'other' as const].map((one) => ({ value: one, label: t(`resident.address.${one}`) }))}
        onChange={(chosen) => {
          setOwn(chosen === 'other')
          if (chosen !== 'other') onChoose(wordOf(chosen))
        }}
        testId="address"
      />
      {kind === 'other' && (
        <Field
          label={t('resident.address.free')}
          value={value}
          onChange={onChange}
          maxLength={200}
          data-testid="address-free"
        />
      )}
    </>
  )
}
