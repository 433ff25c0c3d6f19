import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SongView } from '../../../electron/contract/desk/song-desk.ts'
import { useDraft } from '../app/drafts.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { useShelf } from './shelf-context.ts'

/** The therapist's own `niet meer draaien`, with a reason where there is one to tell. */
export function BlockField({ song }: { song: SongView }): ReactNode {
  const { t } = useTranslation('desk')
  const { owner } = useShelf()
  const order = useOrder()
  const [isOpen, open] = useState(false)
  const draft = useDraft(`songs block ${song.trackId}`)
  const block = async (): Promise<void> => {
    const said = await order('blockSong', { owner, trackId: song.trackId, reason: draft.text })
    if (said !== undefined) draft.clear()
    open(false)
  }
  if (!isOpen) {
    return (
      <div className="row songs-block">
        <Button look="plain" data-testid="block-song" onPress={() => open(true)}>
          {t('songs.block')}
        </Button>
      </div>
    )
  }
  return (
    <div className="songs-form songs-block">
      <Field
        label={t('songs.blockWhy')}
        hint={t('songs.blockHint')}
        maxLength={200}
        autoFocus
        value={draft.text}
        onChange={draft.setText}
        data-testid="block-reason"
      />
      <div className="row">
        <Button look="primary" data-testid="block-now" onPress={() => void block()}>
          {t('songs.block')}
        </Button>
        <Button look="plain" onPress={() => open(false)}>
          {t('frame.cancel')}
        </Button>
      </div>
    </div>
  )
}
