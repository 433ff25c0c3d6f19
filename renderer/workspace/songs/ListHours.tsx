import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListOnDesk } from '../../../electron/contract/desk/song-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { fromClock, toClock } from './clock-text.ts'
import { useShelf } from './shelf-context.ts'

/** The hours of one list, over midnight too, and the way to take the list away. */
export function ListHours({ list }: { list: ListOnDesk }): ReactNode {
  const { t } = useTranslation('desk')
  const { owner, desk } = useShelf()
  const order = useOrder()
  const { hours, purpose, listId, version } = list
  const [from, setFrom] = useState(hours === null ? '' : toClock(hours.fromMinute))
  const [until, setUntil] = useState(hours === null ? '' : toClock(hours.untilMinute))
  const ref = { owner, list: { listId, version } }
  const [fromMinute, untilMinute] = [fromClock(from), fromClock(until)]
  const typed =
    fromMinute === null || untilMinute === null || fromMinute === untilMinute ? null : { fromMinute, untilMinute }
  const isNew = typed !== null && (typed.fromMinute !== hours?.fromMinute || typed.untilMinute !== hours.untilMinute)
  return (
    <li className="songs-list-hours" data-testid={`hours-${purpose}`}>
      <div className="head">
        <h3>{t(`songs.purpose.${purpose}`)}</h3>
        <span className="row">
          {list.isNow && <span className="muted">{t('songs.isNow')}</span>}
          {desk.lists.length > 1 && (
            <Button look="plain" data-testid={`remove-list-${purpose}`} onPress={() => void order('removeList', ref)}>
              {t('songs.removeList')}
            </Button>
          )}
        </span>
      </div>
      <div className="row songs-times">
        <Field
          label={t('songs.from')}
          maxLength={5}
          inputMode="numeric"
          value={from}
          onChange={setFrom}
          data-testid={`from-${purpose}`}
        />
        <Field
          label={t('songs.until')}
          maxLength={5}
          inputMode="numeric"
          value={until}
          onChange={setUntil}
          data-testid={`until-${purpose}`}
        />
        <Button
          isDisabled={!isNew}
          data-testid={`keep-hours-${purpose}`}
          onPress={() => void order('setListHours', { ...ref, hours: typed })}
        >
          {t('songs.keepHours')}
        </Button>
        {hours !== null && (
          <Button look="plain" onPress={() => void order('setListHours', { ...ref, hours: null })}>
            {t('songs.noHours')}
          </Button>
        )}
      </div>
    </li>
  )
}
