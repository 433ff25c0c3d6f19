import { Ban, Heart, Music } from 'lucide-react'
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DialDigit } from '../../../media/choose.ts'
import { digitOfKey } from '../../kiosk/input/digit-of-key.ts'
import { focusHole } from './focus-hole.ts'
import { slotAt, useShelf } from './shelf-context.ts'

/** One number of the list: a song can be put in, taken out and changed with another number's. */
export function EditorHole({ digit, angle }: { digit: DialDigit; angle: CSSProperties }): ReactNode {
  const { t } = useTranslation('desk')
  const { list, chosen, choose, drag, hold, orders } = useShelf()
  const slot = slotAt(list, digit)
  const held = slot && { song: slot.song, digit }
  const isTarget = drag?.over === digit && drag.digit !== digit
  const isLifted = drag !== null && drag.digit === digit

  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || slot === undefined) return
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      orders.empty(digit)
    }
    const other = digitOfKey(event)
    if (other === null || other === digit) return
    event.preventDefault()
    orders.swap(digit, other)
    focusHole(other)
  }
  const looks = [
    'hole',
    ...(slot === undefined || isLifted ? ['empty'] : []),
    ...(isTarget ? ['songs-target'] : []),
    ...(chosen !== null && chosen.digit === digit ? ['chosen'] : []),
    ...(slot?.isBlocked === true ? ['songs-blocked'] : []),
  ]
  return (
    <button
      type="button"
      className={looks.join(' ')}
      style={angle}
      data-digit={digit}
      data-testid={`slot-${digit}`}
      data-track={slot?.song.trackId}
      aria-label={slot ? labelOf() : t('songs.emptyHole', { digit })}
      aria-describedby="songs-hole-keys"
      onKeyDown={pressed}
      onClick={() => choose(held ?? null)}
      onPointerDown={(event) => held && hold(held, event.nativeEvent)}
    >
      <span className="well">
        {slot !== undefined && !isLifted && !isTarget && (
          <>
            {slot.song.picture === null ? (
              <span className="written">
                <Music aria-hidden="true" />
              </span>
            ) : (
              <img src={slot.song.picture} alt="" draggable={false} />
            )}
          </>
        )}
      </span>
      {slot?.isBlocked === true && <Ban className="songs-mark" aria-hidden="true" />}
      {slot?.favourite === true && !slot.isBlocked && <Heart className="songs-mark" aria-hidden="true" />}
    </button>
  )

  function labelOf(): string {
    const title = slot?.song.title ?? ''
    if (slot?.isBlocked === true) return t('songs.blockedHole', { digit, title })
    return t(slot?.favourite === true ? 'songs.favouriteHole' : 'songs.hole', { digit, title })
  }
}
