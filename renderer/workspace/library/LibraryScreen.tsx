import { Plus } from 'lucide-react'
import { useCallback, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrackView } from '../../../electron/contract/desk/library-calls.ts'
import type { TrackId } from '../../../media/model.ts'
import { useGo } from '../app/use-desk.ts'
import { StickStrip } from '../import/StickStrip.tsx'
import { Button } from '../ui/Button.tsx'
import { LibrarySearch } from './LibrarySearch.tsx'
import { NO_FILTERS, TrackFilters, type Filters } from './TrackFilters.tsx'
import { ReviewPanel } from './ReviewPanel.tsx'
import type { RightsDraft } from './RightsChoice.tsx'
import { RightsSheet } from './RightsSheet.tsx'
import { TrackSheet } from './TrackSheet.tsx'
import { TrackTable } from './TrackTable.tsx'
import { useUnheard } from './use-unheard.ts'
import './library.css'
import './library-beside.css'

const NOTHING_SAID: RightsDraft = { rightsBasis: null, belongsTo: null }

/** The music of the house: looked through, listened to, and put right. `track` is one that was found elsewhere. */
export function LibraryScreen({ track }: { track: { id: TrackId; title: string } | null }): ReactNode {
  const { t } = useTranslation('desk')
  const go = useGo()
  const [text, setText] = useState(track?.title ?? '')
  const [filters, setFilters] = useState<Filters>(NO_FILTERS)
  /** Rises when something other than typing says what to look for: the field then begins anew. */
  const [shown, setShown] = useState(0)
  const [openId, setOpenId] = useState<TrackId | null>(track?.id ?? null)
  const [edited, edit] = useState<TrackView | null>(null)
  const [owned, askRights] = useState<{ ids: readonly TrackId[]; first: RightsDraft } | null>(null)
  const listen = useUnheard()
  // The same functions as long as the screen is there: what stands beside the list is not drawn anew for each letter.
  const show = useCallback((title: string, id: TrackId | null): void => {
    setFilters(NO_FILTERS)
    setText(title)
    setShown((count) => count + 1)
    setOpenId(id)
  }, [])
  const askAll = useCallback((ids: readonly TrackId[]) => askRights({ ids, first: NOTHING_SAID }), [])
  const isNarrowed = text !== '' || filters !== NO_FILTERS
  return (
    <main className="page lib" data-testid="LibraryScreen">
      <div className="page-head">
        <h1>{t('library.title')}</h1>
        <LibrarySearch
          key={shown}
          first={text}
          onText={(typed) => {
            setText(typed)
            setOpenId(null)
          }}
        />
        <span className="push">
          <Button look="primary" onPress={() => go({ name: 'import', residentId: null })} data-testid="bring-in">
            <Plus aria-hidden="true" />
            {t('library.bringIn')}
          </Button>
        </span>
      </div>
      <TrackFilters filters={filters} onChange={setFilters} />
      <StickStrip residentId={null} />
      <div className="lib-columns">
        <section className="lib-main" aria-label={t('library.title')}>
          <TrackTable
            query={{
              ...filters,
              text,
            }}
            openId={openId}
            onOpen={setOpenId}
            onEdit={edit}
            onRights={({ id, rightsBasis, belongsTo }) => askRights({ ids: [id], first: { rightsBasis, belongsTo } })}
            empty={
              <div className="cardx lib-empty" data-testid="library-empty">
                <p>{t(isNarrowed ? 'library.nothingFound' : 'library.nothingYet')}</p>
                {isNarrowed && <Button onPress={() => show('', null)}>{t('library.showAll')}</Button>}
              </div>
            }
          />
          <p className="foot">{t('library.foot')}</p>
        </section>
        <ReviewPanel onShow={show} onRights={askAll} onListen={listen} />
      </div>
      {edited && <TrackSheet key={edited.id} track={edited} onClose={() => edit(null)} />}
      {owned && <RightsSheet trackIds={owned.ids} first={owned.first} onClose={() => askRights(null)} />}
    </main>
  )
}
