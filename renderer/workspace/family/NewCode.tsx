import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-aria-components'
import type { ResidentId } from '../../../care/model.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { Sheet } from '../ui/Sheet.tsx'

const DAYS = ['7', '30', '90', '180'] as const
type Days = (typeof DAYS)[number]

/** Makes a code for one visitor and shows it this once, large enough to read out. */
export function NewCode({ residentId, onClose }: { residentId: ResidentId; onClose: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [name, setName] = useState('')
  const [role, setRole] = useState<'relative' | 'volunteer'>('relative')
  const [days, setDays] = useState<Days>('30')
  const [isMaking, setMaking] = useState(false)
  const [code, show] = useState<string | null>(null)
  const make = async (): Promise<void> => {
    setMaking(true)
    const made = await order('inviteGuest', { residentId, name, role, days: Number(days) })
    setMaking(false)
    if (made) show(made.code)
  }
  if (code !== null) {
    return (
      <Sheet title={t('family.codeIs', { name })} isOpen onClose={onClose}>
        <p className="guest-code" data-testid="made-code">
          {code}
        </p>
        <p>{t('family.codeOnce')}</p>
        <div className="row">
          <Button look="primary" autoFocus data-testid="code-done" onPress={onClose}>
            {t('family.close')}
          </Button>
        </div>
      </Sheet>
    )
  }
  return (
    <Sheet title={t('family.newCode')} isOpen onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <Field
          label={t('family.codeFor')}
          value={name}
          onChange={setName}
          autoFocus
          maxLength={120}
          data-testid="code-for"
        />
        <Choice
          label={t('family.role')}
          value={role}
          options={[
            { value: 'relative', label: t('family.relative') },
            { value: 'volunteer', label: t('family.volunteer') },
          ]}
          onChange={setRole}
        />
        <Choice
          label={t('family.days')}
          look="seg"
          value={days}
          options={DAYS.map((value) => ({ value, label: t('family.daysOf', { count: Number(value) }) }))}
          onChange={setDays}
        />
        <div className="row">
          <Button look="primary" type="submit" isDisabled={name.trim() === '' || isMaking} data-testid="make-code">
            {t('family.make')}
          </Button>
          <Button look="plain" onPress={onClose}>
            {t('family.cancel')}
          </Button>
        </div>
      </Form>
    </Sheet>
  )
}
