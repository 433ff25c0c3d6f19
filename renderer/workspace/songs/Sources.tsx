import { useDeferredValue, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListOnDesk, SongView } from '../../../electron/contract/desk/song-desk.ts'
import { useDraft } from '../app/drafts.ts'
import { useCall } from '../app/use-call.ts'
import { Field } from '../ui/Field.tsx'
import { useShelf } from './shelf-context.ts'
import { SongCard } from './SongCard.tsx'

/** Where songs for the dial come from: the library, and what may suit this person. Nothing is left out of the library. */
export function Sources(): ReactNode {
  const { t } = useTranslation('desk')
  const { owner } = useShelf()
  const key = 'residentId' in owner ? owner.residentId : owner.placeId
  const { text, setText } = useDraft(`songs search ${key}`)
  const wanted = useDeferredValue(text.trim())
  const found = useCall('findSongs', { owner, text: wanted }, wanted !== '')
  return (
    <section className="songs-sources" aria-label={t('songs.music')} data-testid="sources">
      <Field label={t('songs.search')} type="search" value={text} onChange={setText} data-testid="song-search" />
      {wanted === '' ? <Suggestions /> : <Found songs={found ?? []} isReady={found !== undefined} />}
    </section>
  )
}

function Found({ songs, isReady }: { songs: readonly SongView[]; isReady: boolean }): ReactNode {
  const { t } = useTranslation('desk')
  if (isReady && songs.length === 0) return <p className="muted">{t('songs.nothingFound')}</p>
  return <Songs songs={songs} from="found" />
}

function Suggestions(): ReactNode {
  const { t } = useTranslation('desk')
  const { owner, desk, list } = useShelf()
  const others = fromOtherLists(desk.lists, list)
  const suggested = useCall('songSuggestions', { owner })
  if (suggested === undefined) return null
  const { years, unused, recent } = suggested
  const { from, until } = years?.peak ?? { from: 0, until: 0 }
  return (
    <>
      {others.length > 0 && (
        <section>
          <h3>{t('songs.otherLists')}</h3>
          <Songs songs={others} from="others" />
        </section>
      )}
      {years !== null && (
        <section>
          <h3>{t('songs.ofYears', { from, until })}</h3>
          <p className="songs-quiet">
            {t('songs.ofYearsWhy', { name: `${desk.who.address} ${desk.who.name}`.trim() })}
          </p>
          {years.songs.length === 0 ? (
            <p className="songs-quiet">{t('songs.ofYearsNone')}</p>
          ) : (
            <Songs songs={years.songs} from="years" likely={years.peak} />
          )}
        </section>
      )}
      {unused.length > 0 && (
        <section>
          <h3>{t('songs.unused')}</h3>
          <Songs songs={unused} from="unused" />
        </section>
      )}
      {recent.length > 0 && (
        <section>
          <h3>{t('songs.recent')}</h3>
          <Songs songs={recent} from="recent" />
        </section>
      )}
      {unused.length + recent.length === 0 && <p className="muted">{t('songs.noSuggestions')}</p>}
    </>
  )
}

/** Songs of this owner's other lists that are not on the one that is shown. */
function fromOtherLists(lists: readonly ListOnDesk[], shown: ListOnDesk | null): SongView[] {
  const here = new Set(shown?.slots.map(({ song }) => song.trackId))
  const songs = lists.flatMap((list) => list.slots.map(({ song }) => song))
  const elsewhere = songs.filter(({ trackId }) => !here.has(trackId))
  return [...new Map(elsewhere.map((song) => [song.trackId, song])).values()]
}

type Span = { readonly from: number; readonly until: number }

function Songs(props: { songs: readonly SongView[]; from: string; likely?: Span }): ReactNode {
  const { songs, from, likely } = props
  return (
    <ul className="songs-cards">
      {songs.map((song) => (
        <SongCard
          key={song.trackId}
          testId={`${from}-${song.trackId}`}
          song={song}
          isLikely={likely !== undefined && song.year !== null && song.year >= likely.from && song.year <= likely.until}
          note={[song.performer, song.year].filter((part) => part !== null).join(', ')}
        />
      ))}
    </ul>
  )
}
