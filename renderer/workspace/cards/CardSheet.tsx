import { useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CardItem } from '../../../electron/contract/desk/card-calls.ts'
import type { Card } from '../../../care/card.ts'
import { useDesk } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { draftOf, toTie, type CardDraft } from './card-draft.ts'
import { TieFields } from './TieFields.tsx'

/** Writes a card: its question in the house's language, whom it is for and what it goes with. Null is a new one. */
export function CardSheet({ card, onClose }: { card: CardItem | null; onClose: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const { language } = useDesk()
  const order = useOrder()
  const [draft, write] = useState<CardDraft>(() => draftOf(card))
  const [isWrong, setWrong] = useState(false)
  const set = (part: Partial<CardDraft>): void => {
    setWrong(false)
    write((now) => ({ ...now, ...part }))
  }
  // Who writes in one language has a card in both: an unwritten translation is the question itself.
  const text = { nl: draft.nl.trim() || draft.en.trim(), en: draft.en.trim() || draft.nl.trim() }
  const save = async (): Promise<void> => {
    const tie = toTie(draft)
    if (tie === 'wrong') return setWrong(true)
    const said: Pick<Card, 'text' | 'forWhom' | 'tie'> = { text, forWhom: draft.forWhom, tie }
    await (card === null
      ? order('addCard', { card: said })
      : order('changeCard', { before: card, card: { ...said, isHidden: card.isHidden } }))
    onClose()
  }
  const remove = async (): Promise<void> => {
    if (card !== null) await order('removeCard', { before: card })
    onClose()
  }
  const question = (of: 'nl' | 'en', isFirst: boolean): ReactNode => (
    <Field
      label={isFirst ? t('cards.question') : t('cards.questionEn')}
      hint={isFirst ? t('cards.questionHint') : undefined}
      value={draft[of]}
      onChange={(typed) => set({ [of]: typed })}
      autoFocus={isFirst}
      maxLength={200}
      data-testid={`question-${of}`}
    />
  )
  return (
    <Sheet title={t(card === null ? 'cards.add' : 'cards.change')} isOpen onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {language === 'nl' ? (
          <>
            {question('nl', true)}
            {question('en', false)}
          </>
        ) : (
          question('en', true)
        )}
        <Choice
          label={t('cards.forWhom')}
          look="seg"
          value={draft.forWhom}
          options={(['resident', 'visitor'] as const).map((value) => ({ value, label: t(`cards.${value}`) }))}
          onChange={(forWhom) => set({ forWhom })}
        />
        <TieFields draft={draft} set={set} />
        {isWrong && (
          <p className="wrong" role="alert">
            {t('cards.yearsWrong')}
          </p>
        )}
        <div className="row">
          <Button look="primary" type="submit" isDisabled={text.nl === ''} data-testid="save-card">
            {t('cards.save')}
          </Button>
          <Button look="plain" onPress={onClose}>
            {t('cards.cancel')}
          </Button>
          {card !== null && (
            <Button look="plain" data-testid="remove-card" onPress={() => void remove()}>
              {t(card.isOwn ? 'cards.remove' : 'cards.asItCame')}
            </Button>
          )}
        </div>
      </Form>
    </Sheet>
  )
}
