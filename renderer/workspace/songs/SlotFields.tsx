import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SlotOnDesk } from '../../../electron/contract/desk/song-desk.ts'
import { useDraft } from '../app/drafts.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Tick } from '../ui/Tick.tsx'
import { useShelf } from './shelf-context.ts'

/** As many words as the kiosk shows under a title. */
const MOST_WORDS = 8

/** What goes with a number: the favourite mark, and one line of a life story. */
export function SlotFields({ slot }: { slot: SlotOnDesk }): ReactNode {
  const { t } = useTranslation('desk')
  const { orders, list } = useShelf()
  const { digit, favourite, story, song } = slot
  const draft = useDraft(`songs line ${list?.listId} ${digit} ${song.trackId}`, story ?? '')
  const line = draft.text.trim()
  const isLong = line.split(/\s+/u).length > MOST_WORDS
  const keep = async (): Promise<void> => {
    if (isLong || line === (story ?? '')) return
    if (await orders.tell(digit, line === '' ? null : line)) draft.clear()
  }
  return (
    <>
      <Tick isSelected={favourite} data-testid="favourite" onChange={(isOn) => orders.favour(digit, isOn)}>
        {t('songs.favourite')}
      </Tick>
      <Field
        label={t('songs.line')}
        hint={t('songs.lineHint')}
        wrong={isLong ? t('songs.lineTooLong') : undefined}
        maxLength={120}
        value={draft.text}
        onChange={draft.setText}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void keep()
        }}
        data-testid="line"
      />
      <div className="row">
        <Button data-testid="empty-slot" onPress={() => orders.empty(digit)}>
          {t('songs.toBench')}
        </Button>
      </div>
    </>
  )
}
