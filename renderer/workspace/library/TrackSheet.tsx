import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrackView } from '../../../electron/contract/desk/library-calls.ts'
import type { TrackKind } from '../../../media/model.ts'
import { useOrder } from '../app/use-order.ts'
import { PhotoPicker } from '../photo/PhotoPicker.tsx'
import type { ReadyPhoto } from '../photo/prepare-photo.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { Sheet } from '../ui/Sheet.tsx'

const KINDS: readonly TrackKind[] = ['song', 'voice_message', 'sound']

/** What people write about a song: what it is called on the dial and in full, who performs it, from when and where. */
export function TrackSheet({ track, onClose }: { track: TrackView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [title, setTitle] = useState(track.title)
  const [shortTitle, setShortTitle] = useState(track.shortTitle)
  const [performer, setPerformer] = useState(track.performer ?? '')
  const [origin, setOrigin] = useState(track.origin ?? '')
  const [year, setYear] = useState(track.year === null ? '' : String(track.year))
  const [kind, setKind] = useState(track.kind)
  const [picture, setPicture] = useState(track.picture)
  const [isChoosing, choosePicture] = useState(false)
  const isYear = /^(|[12]\d{3})$/.test(year.trim())
  const take = async ({ bytes }: ReadyPhoto): Promise<void> => {
    const kept = await order('keepPhoto', { bytes, use: 'shown' })
    if (kept === undefined) return
    setPicture(`/pictures/${kept.file}`)
    choosePicture(false)
  }
  const keep = async (): Promise<void> => {
    await order('describeTrack', {
      trackId: track.id,
      edit: {
        kind,
        title,
        shortTitle,
        performer,
        origin,
        year: year.trim() === '' ? null : Number(year),
        picture: picture?.split('/').at(-1) ?? null,
      },
    })
    onClose()
  }
  return (
    <Sheet title={t('library.editTitle')} isOpen onClose={onClose}>
      <div className="lib-sheet">
        <div className="lib-sheet-pic">
          {picture !== null && <img src={picture} alt="" />}
          {isChoosing ? (
            <PhotoPicker isRound onPhoto={(photo) => void take(photo)} />
          ) : (
            <div className="row">
              <Button onPress={() => choosePicture(true)} data-testid="track-picture">
                {t(picture === null ? 'library.picture' : 'library.otherPicture')}
              </Button>
              {picture !== null && (
                <Button look="plain" onPress={() => setPicture(null)}>
                  {t('library.noPicture')}
                </Button>
              )}
            </div>
          )}
        </div>
        <Field
          label={t('library.field.title')}
          value={title}
          onChange={setTitle}
          maxLength={300}
          wrong={title.trim() === '' ? t('library.titleMissing') : undefined}
          data-testid="track-title"
        />
        <Field
          label={t('library.field.shortTitle')}
          hint={t('library.field.shortTitleHint')}
          value={shortTitle}
          onChange={setShortTitle}
          maxLength={60}
        />
        <Field
          label={t('library.field.performer')}
          value={performer}
          onChange={setPerformer}
          maxLength={300}
          data-testid="track-performer"
        />
        <div className="lib-two">
          <Field
            label={t('library.field.year')}
            value={year}
            onChange={setYear}
            inputMode="numeric"
            maxLength={4}
            wrong={isYear ? undefined : t('library.yearWrong')}
            data-testid="track-year"
          />
          <Field
            label={t('library.field.origin')}
            value={origin}
            onChange={setOrigin}
            maxLength={300}
            data-testid="track-origin"
          />
        </div>
        <Choice
          look="seg"
          label={t('library.kinds')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`library.kind.${value}`) }))}
          onChange={setKind}
        />
      </div>
      <div className="row">
        <Button
          look="primary"
          isDisabled={title.trim() === '' || !isYear}
          onPress={() => void keep()}
          data-testid="track-keep"
        >
          {t('frame.save')}
        </Button>
        <Button look="plain" onPress={onClose}>
          {t('frame.cancel')}
        </Button>
      </div>
    </Sheet>
  )
}
