import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FingerStop } from '../../kiosk/dial/FingerStop.tsx'
import { DIAL_ORDER, holeAngle } from '../../kiosk/dial/geometry.ts'
import { chooseTextSize } from '../../kiosk/text-size.ts'
import { Digit } from '../../ui/Digit.tsx'
import { EditorHole } from './EditorHole.tsx'
import { useShelf } from './shelf-context.ts'
import '../../kiosk/dial/dial.css'

/** The card is a circle of a third of the dial; sizes in thousandths of the dial, as on the kiosk. */
const ROOM = { width: 306, largest: 66, smallest: 38 }

/** The kiosk's dial: same object, same place, same order. Here its holes take songs. */
export function EditorDial(): ReactNode {
  const { t } = useTranslation('desk')
  const { desk, list } = useShelf()
  const { address, name } = desk.who
  const now = desk.lists.find((one) => one.isNow)
  return (
    <div className="songs-dial-box">
      <div className="dial" role="group" aria-label={t('songs.dialOf', { who: `${address} ${name}`.trim() })}>
        <div className="wheel">
          {DIAL_ORDER.map((digit) => {
            const angle = { '--a': `${holeAngle(digit)}deg` }
            return [
              <EditorHole key={digit} digit={digit} angle={angle} />,
              <span key={`${digit} digit`} className="digit" style={angle} aria-hidden="true">
                <Digit digit={digit} />
              </span>,
            ]
          })}
        </div>
        <div className="card">
          <div>
            {address !== '' && <span className="address">{address}</span>}
            <strong style={{ fontSize: `calc(var(--d) * ${chooseTextSize(name, ROOM) / 1000})` }}>{name}</strong>
          </div>
        </div>
        <FingerStop />
      </div>
      {now !== undefined && now.listId !== list?.listId && (
        <p className="empty-hint">{t('songs.nowOnPhone', { list: t(`songs.purpose.${now.purpose}`) })}</p>
      )}
      {(list === null || list.slots.length === 0) && <p className="empty-hint">{t('songs.emptyDial')}</p>}
    </div>
  )
}
