import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { TogetherDesk as Desk, TogetherSong } from '../../../electron/contract/desk/together-calls.ts'
import { useOrder } from '../app/use-order.ts'
import { FaceToggles } from './FaceToggles.tsx'
import { NowCard } from './NowCard.tsx'
import { QueueCard } from './QueueCard.tsx'
import { SongShelves } from './SongShelves.tsx'
import { TellCard } from './TellCard.tsx'
import { useQueue } from './use-queue.ts'

/** Who is there and what to choose from on the left; what sounds, whose day it is and the story on the right. */
export function TogetherDesk(props: {
  readonly desk: Desk
  readonly place: NonNullable<Desk['place']>
  readonly presentIds: readonly ResidentId[]
  readonly setPresent: (ids: readonly ResidentId[]) => void
}): ReactNode {
  const { desk, place, presentIds, setPresent } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const queue = useQueue(desk)
  const begin = async (): Promise<void> => {
    await order('startTogether', { trackIds: queue.songs.map((song) => song.trackId), presentIds })
    queue.set([])
  }
  const add = (songs: readonly TogetherSong[]): void => queue.add(songs)
  return (
    <div className="together-page">
      <div className="stack">
        {!desk.isPlayable && <p className="cardx">{t('together.elsewhere', { place: place.name })}</p>}
        <section className="stack" aria-label={t('together.present.title')}>
          <h2>{t('together.present.title')}</h2>
          <FaceToggles
            label={t('together.present.title')}
            people={desk.people}
            chosen={presentIds}
            toggle={(id) =>
              setPresent(presentIds.includes(id) ? presentIds.filter((one) => one !== id) : [...presentIds, id])
            }
            testId="present"
          />
          <p className="foot">{t('together.present.hint')}</p>
          {desk.left.map(({ title, who }) => (
            <p key={`${title} ${who}`} data-testid="together-left">
              {t('together.present.left', { title, who })}
            </p>
          ))}
        </section>
        <SongShelves
          shelves={desk.shelves}
          presentIds={presentIds}
          chosen={queue.songs.map((song) => song.trackId)}
          add={add}
        />
      </div>
      <div className="stack together-side">
        {desk.now && <NowCard now={desk.now} />}
        {(desk.now === null || queue.songs.length > 0) && (
          <QueueCard songs={queue.songs} set={queue.set} begin={desk.isPlayable ? () => void begin() : null} />
        )}
        <TellCard people={desk.people} heard={desk.heard} />
      </div>
    </div>
  )
}
