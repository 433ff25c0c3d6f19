import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TogetherSong } from '../../../electron/contract/desk/together-calls.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Sheet } from '../ui/Sheet.tsx'

/** For whom a song is played today. */
export function DedicationSheet({ song, onClose }: { song: TogetherSong; onClose: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [name, setName] = useState(song.forWhom ?? '')
  const save = async (): Promise<void> => {
    await order('dedicate', { trackId: song.trackId, forWhom: name.trim() === '' ? null : name.trim() })
    onClose()
  }
  return (
    <Sheet title={t('together.forWhom.title')} isOpen onClose={onClose}>
      <p>{song.title}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field
          label={t('together.forWhom.field')}
          hint={t('together.forWhom.hint')}
          value={name}
          onChange={setName}
          maxLength={60}
          autoFocus
          data-testid="dedication-name"
        />
        <div className="row">
          <Button type="submit" look="primary" data-testid="dedication-save">
            {t('together.forWhom.save')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
