import { flushSync } from 'react-dom'
import type { Root } from 'react-dom/client'
import type { PaperPageCalls } from '../../electron/contract/desk/paper-calls.ts'
import type { PaperContent } from '../../electron/contract/desk/paper-content.ts'
import type { Port } from '../../electron/contract/port.ts'
import { connect } from '../../electron/contract/rpc.ts'
import { isWhole } from './is-whole.ts'
import { SHEETS, type SheetName } from './Page.tsx'
import { PaperView } from './PaperView.tsx'
import { createDeskWords } from '../workspace/words/create-desk-words.ts'
import { personName } from '../kiosk/person-name.ts'
import './paper-page.css'

/** The letters of the house; asked for before anything is measured. */
const LETTERS = ['400 12pt "Atkinson Hyperlegible"', '700 12pt "Atkinson Hyperlegible"']

/**
 * The page that draws one paper for the printer. It asks the core for that paper, draws it, waits until letters and pictures
 * are there, and says so; main does the rest and closes it.
 */
export function startPaperPage(
  window: Window,
  root: Root,
  main: { handOver(to: { newCore(port: Port): void; coreGone(): void }): void },
): void {
  const { document } = window
  const paperId = new URLSearchParams(window.location.search).get('paper') ?? ''
  document.documentElement.classList.add('paper-page')
  const draw = async (port: Port): Promise<void> => {
    const { calls } = connect<PaperPageCalls, object>(port, () => undefined)
    const [content] = await Promise.all([
      calls.paperContent({ paperId }),
      ...LETTERS.map((letters) => document.fonts.load(letters)),
    ])
    document.documentElement.lang = content.language
    flushSync(() => root.render(<PaperView content={content} />))
    setSheet(document)
    document.title = titleOf(content)
    await document.fonts.ready
    // A picture that cannot be drawn leaves its ring empty; the paper is made without it.
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)))
    await calls.paperReady({ paperId, isWhole: isWhole(document.body) })
  }
  // A page without its core is of nobody: main closes it.
  main.handOver({ newCore: (port) => void draw(port).catch(() => undefined), coreGone: () => undefined })
}

/** Tells the printer the size of the sheets, as the first of them says. */
function setSheet(document: Document): void {
  const name = document.querySelector<HTMLElement>('[data-sheet]')?.dataset['sheet'] ?? 'A4'
  const { widthMm, heightMm } = SHEETS[isSheet(name) ? name : 'A4']
  const style = document.createElement('style')
  style.textContent = `@page { size: ${widthMm}mm ${heightMm}mm; margin: 0; }`
  document.head.append(style)
}

const isSheet = (name: string): name is SheetName => Object.hasOwn(SHEETS, name)

/** What the document is called where it is shown without its file name. */
function titleOf(content: PaperContent): string {
  const kind = createDeskWords(content.language).t(`paper.kind.${content.kind}`, { ns: 'desk' })
  return 'who' in content && content.who !== null ? `${kind} – ${personName(content.who)}` : kind
}
