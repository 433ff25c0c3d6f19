import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { Page, type SheetName } from './Page.tsx'
import { fitLetters } from './fit-letters.ts'
import { shareOut } from './share-out.ts'

/** A page that is to stay one is tried from large letters to the smallest that are easily read, pt. */
const SHRINKING_PT = [13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5]
const TEXT_PT = [11.5]

/** How a paper was laid out: letters in pt, and how many blocks each page has. */
type Layout = { readonly of: readonly FlowBlock[]; readonly sizePt: number; readonly pages: readonly number[] }

export type FlowBlock = { readonly key: string; readonly body: ReactNode }

/**
 * Blocks of text on as many pages as they need, none of them divided. With `shrinks` the letters are made a little smaller
 * first, so that it stays one page. First everything is drawn on one page and measured, then it is shared out.
 */
export function Flow(props: {
  sheet: SheetName
  look: string
  shrinks?: boolean
  head: ReactNode
  headOfNext: ReactNode
  blocks: readonly FlowBlock[]
  foot: (page: number, pages: number) => ReactNode
}): ReactNode {
  const { sheet, look, shrinks = false, head, headOfNext, blocks, foot } = props
  const root = useRef<HTMLDivElement>(null)
  const [kept, keep] = useState<Layout | null>(null)
  const layout = kept?.of === blocks ? kept : null
  useLayoutEffect(() => {
    if (root.current === null) return
    // Before, what stands over the blocks must have its height; after, each page has a head and a foot of its own.
    fitLetters(root.current)
    if (layout === null) keep({ of: blocks, ...measure(root.current, shrinks) })
  }, [layout, blocks, shrinks])
  const pages = layout?.pages ?? [blocks.length, 0]
  const starts = pages.map((_, index) => pages.slice(0, index).reduce((sum, count) => sum + count, 0))
  return (
    <div ref={root} className="pp-flow" style={{ fontSize: `${layout?.sizePt ?? TEXT_PT[0]}pt` }}>
      {pages.map((count, index) => (
        <Page key={starts[index]} sheet={sheet} look={`pp-text ${look}`}>
          {index === 0 ? head : headOfNext}
          <div className="pp-body">
            {blocks.slice(starts[index], (starts[index] ?? 0) + count).map(({ key, body }) => (
              <div key={key} className="pp-block">
                {body}
              </div>
            ))}
          </div>
          {foot(index + 1, pages.length)}
        </Page>
      ))}
    </div>
  )
}

function measure(root: HTMLElement, shrinks: boolean): Omit<Layout, 'of'> {
  const sizes = shrinks ? SHRINKING_PT : TEXT_PT
  let layout = share(root, sizes[0] ?? 0)
  for (const sizePt of sizes) {
    layout = share(root, sizePt)
    if (layout.pages.length === 1) break
  }
  return layout
}

function share(root: HTMLElement, sizePt: number): Omit<Layout, 'of'> {
  root.style.fontSize = `${sizePt}pt`
  const [first, next] = root.querySelectorAll<HTMLElement>('.pp-body')
  const heights = [...root.querySelectorAll<HTMLElement>('.pp-block')].map((block) => block.offsetHeight)
  return { sizePt, pages: shareOut(heights, first?.clientHeight ?? 0, next?.clientHeight ?? 0) }
}
