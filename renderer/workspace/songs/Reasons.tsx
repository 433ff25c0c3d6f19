import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { StandingReason } from '../../../care/song-note.ts'
import type { SongView } from '../../../electron/contract/desk/song-desk.ts'
import { useCall } from '../app/use-call.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { ReasonForm } from './ReasonForm.tsx'
import { useDay } from './use-day.ts'

/** Why this song is of this person: their own words first and largest, each with who told it and when. */
export function Reasons({ residentId, song }: { residentId: ResidentId; song: SongView }): ReactNode {
  const { t } = useTranslation('desk')
  const note = useCall('songNote', { residentId, trackId: song.trackId })
  const [open, setOpen] = useState<StandingReason | 'new' | null>(null)
  if (note === undefined) return null
  const { reasons, stories } = note
  return (
    <section className="songs-reasons" aria-labelledby="songs-why" data-testid="reasons">
      <h3 id="songs-why">{t('songs.why')}</h3>
      {reasons.map((reason) => (
        <Reason key={reason.id} reason={reason} onChange={() => setOpen(reason)} />
      ))}
      {stories.map((story) => (
        <Quote key={story.id} text={story.text} told={story} />
      ))}
      {open === null ? (
        <Button data-testid="tell-why" onPress={() => setOpen('new')}>
          {t('songs.tellWhy')}
        </Button>
      ) : (
        <ReasonForm
          key={open === 'new' ? 'new' : open.version}
          of={{ residentId, trackId: song.trackId }}
          reason={open === 'new' ? null : open}
          onDone={() => setOpen(null)}
        />
      )}
    </section>
  )
}

function Reason({ reason, onChange }: { reason: StandingReason; onChange: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  return (
    <div>
      <Quote
        text={reason.why}
        told={reason}
        extra={reason.forWhom === '' ? '' : t('songs.forWhomIs', { who: reason.forWhom })}
      />
      <div className="row">
        <Button look="plain" onPress={onChange}>
          {t('songs.change')}
        </Button>
        <Button
          look="plain"
          onPress={() => void order('withdrawReason', { reasonId: reason.id, seen: reason.version })}
        >
          {t('songs.remove')}
        </Button>
      </div>
    </div>
  )
}

type Told = Pick<StandingReason, 'toldBy' | 'authorRole' | 'relation' | 'toldAt'>

function Quote({ text, told, extra = '' }: { text: string; told: Told; extra?: string }): ReactNode {
  const { t } = useTranslation('desk')
  const day = useDay()
  const isOwn = told.authorRole === 'resident'
  const who = isOwn ? t('songs.ownWords') : told.toldBy || t(`songs.role.${told.authorRole}`)
  const relation = isOwn || told.toldBy === '' ? '' : told.relation || t(`songs.role.${told.authorRole}`)
  return (
    <figure className={isOwn ? 'own' : ''}>
      {text !== '' && <blockquote>{text}</blockquote>}
      {extra !== '' && <p>{extra}</p>}
      <figcaption>
        <b>{who}</b>
        {relation !== '' && `, ${relation}`} · {day(told.toldAt)}
      </figcaption>
    </figure>
  )
}
