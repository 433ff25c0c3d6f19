import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperContent } from '../../../electron/contract/desk/paper-content.ts'
import { PaperView } from '../../paper/PaperView.tsx'
import { Button } from '../ui/Button.tsx'

/** How the sheets lie in the preview, CSS px before scaling. */
type Sheets = { readonly count: number; readonly widthPx: number; readonly heightPx: number }

/** The paper itself, made smaller, one page at a time. */
export function PaperPreview({ content }: { content: PaperContent }): ReactNode {
  const { t } = useTranslation('desk')
  const frame = useRef<HTMLDivElement>(null)
  const paper = useRef<HTMLDivElement>(null)
  const [wanted, setPage] = useState(0)
  const [roomPx, setRoom] = useState(0)
  const [sheets, setSheets] = useState<Sheets>({ count: 1, widthPx: 1, heightPx: 1 })
  // A text is shared out over its pages after it was drawn once, so its sheets are watched, not counted.
  useLayoutEffect(() => {
    const [box, sheet] = [frame.current, paper.current]
    if (box === null || sheet === null) return undefined
    const look = (): void => {
      setRoom(box.clientWidth)
      const pages = sheet.querySelectorAll<HTMLElement>('.pp-page')
      const [first] = pages
      if (first) setSheets(same({ count: pages.length, widthPx: first.offsetWidth, heightPx: first.offsetHeight }))
    }
    const watch = new ResizeObserver(look)
    watch.observe(box)
    watch.observe(sheet)
    look()
    return () => watch.disconnect()
  }, [content])
  const page = Math.min(wanted, sheets.count - 1)
  const scale = roomPx / sheets.widthPx
  return (
    <section className="paper-preview" aria-label={t('paper.preview')} data-testid="paper-preview">
      {sheets.count > 1 && (
        <div className="row paper-pages">
          <Button aria-label={t('paper.previous')} onPress={() => setPage(Math.max(page - 1, 0))}>
            <ChevronLeft aria-hidden="true" />
          </Button>
          <span role="status" data-testid="paper-page">
            {t('paper.pageOf', { page: page + 1, pages: sheets.count })}
          </span>
          <Button
            aria-label={t('paper.next')}
            onPress={() => setPage(Math.min(page + 1, sheets.count - 1))}
            data-testid="paper-next"
          >
            <ChevronRight aria-hidden="true" />
          </Button>
        </div>
      )}
      {content.kind === 'music-advice' && sheets.count > 1 && <p className="hint">{t('paper.tooLong')}</p>}
      <div
        ref={frame}
        className="paper-window"
        data-sheet={content.kind}
        style={{ height: sheets.heightPx * scale, ...limits(sheets) }}
      >
        <div
          ref={paper}
          className="paper-scaled"
          style={{
            width: sheets.widthPx > 1 ? sheets.widthPx : undefined,
            transform: `scale(${scale}) translateY(${-page * sheets.heightPx}px)`,
          }}
        >
          <PaperView content={content} />
        </div>
      </div>
    </section>
  )
}

/** A sheet is never shown larger than it is; a wide one gets the whole width. */
const limits = ({ widthPx, heightPx }: Sheets): { maxWidth: number | undefined } => ({
  maxWidth: widthPx <= 1 ? undefined : widthPx > heightPx ? widthPx : Math.min(widthPx, 640),
})

/** The one before where nothing changed, so that a page that was measured is not drawn again. */
const same =
  (next: Sheets) =>
  (before: Sheets): Sheets =>
    before.count === next.count && before.widthPx === next.widthPx && before.heightPx === next.heightPx ? before : next
