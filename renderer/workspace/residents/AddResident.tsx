import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../app/drafts.ts'
import { useGo } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { AddressChoice } from './AddressChoice.tsx'

/** A new resident: a name is enough; then their songs can be chosen. */
export function AddResident(): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const go = useGo()
  const name = useDraft('new resident name')
  const calledAs = useDraft('new resident called')
  const address = useDraft('new resident address')
  const [isMissing, setMissing] = useState(false)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.text.trim() === '') return setMissing(true)
    const added = await order('addResident', { name: name.text, address: address.text, calledAs: calledAs.text })
    if (added === undefined) return
    for (const draft of [name, calledAs, address]) draft.clear()
    go({ name: 'resident', residentId: added.residentId, tab: 'songs' })
  }
  return (
    <form className="stack" onSubmit={(event) => void save(event)} noValidate>
      <Field
        label={t('resident.add.name')}
        hint={t('resident.add.nameHint')}
        wrong={isMissing ? t('resident.add.nameMissing') : undefined}
        value={name.text}
        onChange={(text) => {
          setMissing(false)
          name.setText(text)
        }}
        maxLength={200}
        autoFocus
        data-testid="new-name"
      />
      <AddressChoice value={address.text} onChange={address.setText} />
      <Field
        label={t('resident.add.calledAs')}
        hint={t('resident.add.calledAsHint')}
        value={calledAs.text}
        onChange={calledAs.setText}
        maxLength={200}
        data-testid="new-called-as"
      />
      <div className="row">
        <Button look="primary" type="submit" data-testid="save-resident">
          {t('resident.add.save')}
        </Button>
      </div>
    </form>
  )
}
