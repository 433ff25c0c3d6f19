import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DIAL_ORDER } from '../../kiosk/dial/geometry.ts'
import { slotAt, useShelf, type Chosen } from './shelf-context.ts'

/** The ten numbers as buttons: for who neither drags nor types. */
export function NumberRow({ chosen: { song, digit: own } }: { chosen: Chosen }): ReactNode {
  const { t } = useTranslation('desk')
  const { list, orders, choose } = useShelf()
  return (
    <div className="songs-numbers" role="group" aria-label={t('songs.putOn')}>
      <span className="songs-label" aria-hidden="true">
        {t('songs.putOn')}
      </span>
      <div>
        {DIAL_ORDER.map((digit) => {
          const there = slotAt(list, digit)
          return (
            <button
              key={digit}
              type="button"
              data-testid={`put-on-${digit}`}
              className={there === undefined ? 'free' : ''}
              aria-pressed={digit === own}
              aria-label={there ? t('songs.hole', { digit, title: there.song.title }) : t('songs.emptyHole', { digit })}
              onClick={() => {
                if (digit === own) return
                if (own === null) orders.place(song.trackId, digit)
                else orders.swap(own, digit)
                choose({ song, digit })
              }}
            >
              {digit}
            </button>
          )
        })}
      </div>
    </div>
  )
}
