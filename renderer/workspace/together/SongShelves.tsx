import { useDeferredValue, useState, type ReactNode } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { TogetherShelf, TogetherSong } from '../../../electron/contract/desk/together-calls.ts'
import type { TrackId } from '../../../media/model.ts'
import { useCall } from '../app/use-call.ts'
import { Button } from '../ui/Button.tsx'
import { SongPick } from './SongPick.tsx'

/** Songs to choose from: the room's, those of who is there, and what is found in the house. */
export function SongShelves(props: {
  readonly shelves: readonly TogetherShelf[]
  readonly presentIds: readonly ResidentId[]
  readonly chosen: readonly TrackId[]
  readonly add: (songs: readonly TogetherSong[]) => void
}): ReactNode {
  const { shelves, presentIds, chosen, add } = props
  const { t } = useTranslation('desk')
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed.trim())
  const found = useCall('findTogetherSongs', { presentIds, text }, text !== '')
  const titleOf = ({ of }: TogetherShelf): string =>
    of === null ? t('together.songs.ofRoom') : t('together.songs.of', { who: `${of.address} ${of.name}`.trim() })
  const shown: readonly { readonly title: string; readonly songs: readonly TogetherSong[] }[] =
    text === ''
      ? shelves.map((shelf) => ({ title: titleOf(shelf), songs: shelf.songs }))
      : [{ title: t('together.songs.found'), songs: found ?? [] }]
  return (
    <section className="stack" aria-label={t('together.songs.title')}>
      <div className="head">
        <h2>{t('together.songs.title')}</h2>
        <SearchField
          aria-label={t('together.songs.search')}
          value={typed}
          onChange={setTyped}
          className="together-search"
        >
          <Input className="input" placeholder={t('together.songs.search')} data-testid="together-search" />
        </SearchField>
      </div>
      {text !== '' && found?.length === 0 && <p className="empty-hint">{t('together.songs.nothingFound')}</p>}
      {text === '' && shelves.length === 0 && <p className="empty-hint">{t('together.songs.none')}</p>}
      {shown
        .filter((shelf) => shelf.songs.length > 0)
        .map((shelf) => (
          <div key={shelf.title}>
            <div className="head">
              <h3>{shelf.title}</h3>
              <Button look="plain" onPress={() => add(shelf.songs)} data-testid={`add-all-${shelf.title}`}>
                {t('together.songs.addAll')}
              </Button>
            </div>
            <ul className="together-shelf">
              {shelf.songs.map((song) => (
                <SongPick
                  key={song.trackId}
                  song={song}
                  isChosen={chosen.includes(song.trackId)}
                  add={() => add([song])}
                />
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}
