import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrackQuery, TrackView } from '../../../electron/contract/desk/library-calls.ts'
import type { TrackId } from '../../../media/model.ts'
import { useOrder } from '../app/use-order.ts'
import { useListen } from '../listen/use-listen.ts'
import { TrackLine } from './TrackLine.tsx'
import { TrackPreview } from './TrackPreview.tsx'
import { useColumns } from './use-columns.ts'
import { PREVIEW_PX, ROW_PX, useTrackWindow } from './use-track-window.ts'

/** All music that a query finds, drawn only where it is seen. Arrows walk, Enter opens, Space plays and stops. */
export function TrackTable(props: {
  query: Omit<TrackQuery, 'offset' | 'limit'>
  openId: TrackId | null
  onOpen: (id: TrackId | null) => void
  onEdit: (track: TrackView) => void
  onRights: (track: TrackView) => void
  empty: ReactNode
}): ReactNode {
  const { query, openId, onOpen, onEdit, onRights, empty } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const { playing, play, stop } = useListen()
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<{ readonly index: number; readonly in: string }>({ index: 0, in: '' })
  const [openAt, setOpenAt] = useState<number | null>(null)
  const list = useTrackWindow(query, openAt)
  const columns = useColumns(scroller, list.total !== undefined && list.total > 0)
  const found = list.rows.findIndex((track) => track?.id === openId && openId !== null)
  const nowOpenAt = found === -1 ? (openId === null ? null : openAt) : list.first + found
  if (nowOpenAt !== openAt) setOpenAt(nowOpenAt)

  // Another question begins at the top.
  const asked = JSON.stringify(query)
  const current = at.in === asked ? at.index : 0
  const setCurrent = (index: number): void => setAt({ index, in: asked })
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
  }, [asked])

  // Tab reaches the list wherever it was scrolled to.
  const isDrawn = current >= list.first && current < list.first + list.rows.length
  const reachable = isDrawn ? current : list.first

  const walk = (to: number): void => {
    const index = Math.min(Math.max(0, to), (list.total ?? 1) - 1)
    const box = scroller.current
    if (!box) return
    setCurrent(index)
    const head = box.querySelector('thead')?.clientHeight ?? 0
    const top = index * ROW_PX + (openAt !== null && openAt < index ? PREVIEW_PX : 0)
    if (top < box.scrollTop) box.scrollTo({ top })
    else if (top + ROW_PX + head > box.scrollTop + box.clientHeight)
      box.scrollTo({ top: top + ROW_PX + head - box.clientHeight })
    // The row may have to be drawn before it can be reached.
    requestAnimationFrame(() => box.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus({ preventScroll: true }))
  }
  const onKey = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLTableRowElement)) return
    const track = list.rows[current - list.first]
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined) walk(current + step)
    else if (event.key === 'Home') walk(0)
    else if (event.key === 'End') walk((list.total ?? 1) - 1)
    else if (track === undefined) return
    else if (event.key === 'Enter') onOpen(track.id === openId ? null : track.id)
    else if (event.key === ' ' && playing === track.id) stop()
    else if (event.key === ' ') play(track.id, track.belongsTo)
    else return
    event.preventDefault()
  }
  if (list.total === 0) return empty
  return (
    <div
      ref={scroller}
      className="lib-scroll cardx"
      data-testid="track-table"
      data-total={list.total}
      onScroll={(event) => list.onScroll(event.currentTarget)}
    >
      <table className="lib-table" aria-rowcount={(list.total ?? 0) + 1} aria-label={t('library.title')}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col" className={`lib-col-${column}`}>
                {column === 'picture' ? (
                  <span className="spoken-only">{t('library.column.picture')}</span>
                ) : (
                  t(`library.column.${column}`)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Room px={list.beforePx} />
          {list.rows.flatMap((track, offset) => {
            const index = list.first + offset
            if (track === undefined) return [<Room key={index} px={ROW_PX} />]
            const isOpen = track.id === openId
            const line = (
              <TrackLine
                key={track.id}
                track={track}
                columns={columns}
                index={index}
                isOpen={isOpen}
                isCurrent={index === reachable}
                onOpen={() => onOpen(isOpen ? null : track.id)}
                onFocus={() => setCurrent(index)}
                onKey={onKey}
              />
            )
            if (!isOpen) return [line]
            return [
              line,
              <tr key={`${track.id} open`} className="lib-opened">
                <td colSpan={columns.length}>
                  <TrackPreview
                    track={track}
                    onEdit={() => onEdit(track)}
                    onRights={() => onRights(track)}
                    onHide={() => void order('hideTrack', { trackId: track.id })}
                  />
                </td>
              </tr>,
            ]
          })}
          <Room px={list.afterPx} />
        </tbody>
      </table>
    </div>
  )
}

/** As much room as rows take that are not drawn. */
function Room({ px }: { px: number }): ReactNode {
  return px === 0 ? null : <tr aria-hidden="true" className="lib-room" style={{ height: px }} />
}
