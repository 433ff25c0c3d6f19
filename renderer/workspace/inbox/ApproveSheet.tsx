import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { InboxItem } from '../../../electron/contract/desk/family-calls.ts'
import type { DialDigit } from '../../../media/choose.ts'
import type { TrackId } from '../../../media/model.ts'
import { useCall } from '../app/use-call.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { Sheet } from '../ui/Sheet.tsx'

/** Which song it is, where it was told without a recording, and behind which number it goes. */
export function ApproveSheet(props: { item: InboxItem; who: string; onClose: () => void }): ReactNode {
  const { item, who, onClose } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [typed, type] = useState(item.song)
  const [trackId, choose] = useState<TrackId | null>(item.guesses[0]?.trackId ?? null)
  const [isGiving, setGiving] = useState(false)
  const [wrong, say] = useState<'cannotPlay' | 'diskFull' | null>(null)
  const isOwn = item.recording !== null
  const found = useCall('cardSongs', { text: typed }, !isOwn && typed.trim() !== '')
  const songs = merge(item.guesses, found ?? [])
  const give = async (digit: DialDigit | null): Promise<void> => {
    setGiving(true)
    say(null)
    const answer = await order('approveGift', {
      contributionId: item.id,
      seen: item.version,
      trackId: isOwn ? null : trackId,
      digit,
    })
    setGiving(false)
    if (answer === 'approved') onClose()
    if (answer === 'cannot-play') say('cannotPlay')
    if (answer === 'disk-full') say('diskFull')
  }
  const mayGive = !isGiving && (isOwn || trackId !== null)
  return (
    <Sheet title={t('family.approveTitle')} isOpen onClose={onClose}>
      {isOwn ? (
        <p>{t('family.onlyFor', { who })}</p>
      ) : (
        <>
          <Field label={t('family.searchSong')} value={typed} onChange={type} data-testid="search-song" />
          {songs.length === 0 ? (
            <p className="muted">{t('family.noneFound')}</p>
          ) : (
            <Choice
              label={t('family.whichSong')}
              value={trackId}
              options={songs.map((song) => ({ value: song.trackId, label: song.title }))}
              onChange={choose}
              testId="which-song"
            />
          )}
        </>
      )}
      {wrong && (
        <p className="wrong" role="alert">
          {t(`family.${wrong}`)}
        </p>
      )}
      <ul className="inbox-numbers" aria-label={t('family.approveTitle')}>
        {item.numbers.map(({ digit, title }) => (
          <li key={digit}>
            <Button isDisabled={!mayGive} data-testid={`give-${digit}`} onPress={() => void give(digit)}>
              <b>{digit}</b>
              <span className={title === null ? 'muted' : ''}>{title ?? t('family.emptyNumber')}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className="hint">{t('family.swaps')}</p>
      <div className="row">
        <Button isDisabled={!mayGive} data-testid="give-reserve" onPress={() => void give(null)}>
          {t('family.reserve')}
        </Button>
        <Button look="plain" onPress={onClose}>
          {t('family.cancel')}
        </Button>
        {isGiving && <span role="status">{t('family.giving')}</span>}
      </div>
    </Sheet>
  )
}

type Song = { readonly trackId: TrackId; readonly title: string }

/** Guesses first, each song once. */
function merge(guesses: readonly Song[], found: readonly Song[]): readonly Song[] {
  return [...guesses, ...found.filter((song) => !guesses.some((guess) => guess.trackId === song.trackId))].slice(0, 8)
}
