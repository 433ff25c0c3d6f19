import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AliasAnswer } from '../../../electron/contract/desk/song-calls.ts'
import type { SongView } from '../../../electron/contract/desk/song-desk.ts'
import { useDraft } from '../app/drafts.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { useShelf } from './shelf-context.ts'

/** A number from long ago for this song, such as the telephone at home. */
export function AliasField({ song }: { song: SongView }): ReactNode {
  const { t } = useTranslation('desk')
  const { owner, desk } = useShelf()
  const order = useOrder()
  const draft = useDraft(`songs alias ${song.trackId}`)
  const [isOpen, open] = useState(draft.text !== '')
  const [answer, setAnswer] = useState<AliasAnswer>('kept')
  const own = desk.aliases.filter((alias) => alias.song.trackId === song.trackId)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (draft.text.trim() === '') return
    const said = await order('addAlias', { owner, number: draft.text, trackId: song.trackId })
    if (said === undefined) return
    setAnswer(said)
    if (said !== 'kept') return
    draft.clear()
    open(false)
  }
  return (
    <form className="songs-form" onSubmit={(event) => void submit(event)}>
      {own.map(({ number }) => (
        <p key={number} className="row">
          <span>{t('songs.alsoUnder', { number })}</span>
          <Button
            look="plain"
            aria-label={t('songs.removeNumber', { number })}
            onPress={() => void order('removeAlias', { owner, number, trackId: song.trackId })}
          >
            {t('songs.remove')}
          </Button>
        </p>
      ))}
      {!isOpen && (
        <div className="row">
          <Button data-testid="add-alias" onPress={() => open(true)}>
            {t('songs.addAlias')}
          </Button>
        </div>
      )}
      {isOpen && (
        <>
          <Field
            label={t('songs.alias')}
            hint={t('songs.aliasHint')}
            wrong={answer === 'kept' ? undefined : t(`songs.aliasWrong.${answer}`)}
            type="tel"
            autoFocus
            maxLength={40}
            value={draft.text}
            onChange={(text) => {
              setAnswer('kept')
              draft.setText(text)
            }}
            data-testid="alias"
          />
          <div className="row">
            <Button type="submit" data-testid="keep-alias">
              {t('frame.save')}
            </Button>
            <Button look="plain" onPress={() => open(false)}>
              {t('frame.cancel')}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}
