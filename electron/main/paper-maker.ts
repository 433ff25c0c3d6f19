import { dialog, shell, type BrowserWindow } from 'electron'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { PaperOutcome } from '../contract/desk/paper-outcome.ts'
import type { FromCore, PaperOrder, ToCore } from '../contract/lifecycle.ts'
import { writePaper } from './write-paper.ts'

/** A page that has not drawn its paper by then never will: pictures come from this machine. */
const DRAWN_WITHIN_MS = 20_000

/** A paper being drawn, and what then happens to it. */
type Making = { readonly order: PaperOrder; readonly window: BrowserWindow; readonly timer: NodeJS.Timeout }

/**
 * Has papers drawn by pages that nobody sees, and prints them: to a PDF or on a printer. Each order is answered, whatever
 * happens, and its page is closed.
 */
export function createPaperMaker(needs: {
  /** Opens the page of one paper, connected to the core. */
  readonly open: (order: PaperOrder) => BrowserWindow
  /** Whose the window is that asks where to; null where none is open. */
  readonly asker: () => BrowserWindow | null
  /** Written here without asking; null asks. */
  readonly papersDir: string | null
  readonly title: (order: PaperOrder) => string
}): { hear(message: FromCore, answer: (message: ToCore) => void): void; coreGone(): void } {
  const open = new Map<string, Making>()

  const close = (paperId: string): void => {
    const making = open.get(paperId)
    if (making === undefined) return
    open.delete(paperId)
    clearTimeout(making.timer)
    if (!making.window.isDestroyed()) making.window.destroy()
  }

  /** Where a PDF goes; null where nobody wants it any more. */
  const choosePath = async (order: PaperOrder): Promise<string | null> => {
    if (needs.papersDir !== null) return join(needs.papersDir, order.fileName)
    const wish = {
      title: needs.title(order),
      defaultPath: join(homedir(), order.fileName),
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    }
    const asker = needs.asker()
    const { canceled, filePath } = await (asker ? dialog.showSaveDialog(asker, wish) : dialog.showSaveDialog(wish))
    return canceled || filePath === '' ? null : filePath
  }

  const toFile = async ({ order, window }: Making): Promise<PaperOutcome> => {
    // The sheet's size stands in the page itself.
    const bytes = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    })
    const path = await choosePath(order)
    if (path === null) return { type: 'cancelled' }
    const failure = await writePaper(path, bytes, needs.papersDir === null ? 'replace' : 'beside')
    if ('reason' in failure) return { type: 'failed', reason: failure.reason }
    return { type: 'written', fileName: basename(failure.path), folder: dirname(failure.path) }
  }

  const toPrinter = async ({ order, window }: Making): Promise<PaperOutcome> => {
    const printers = await window.webContents.getPrintersAsync()
    if (printers.length === 0) return { type: 'failed', reason: 'no-printer' }
    const { promise, resolve } = Promise.withResolvers<boolean>()
    window.webContents.print(
      { silent: false, printBackground: true, landscape: order.isLandscape, pageSize: order.size },
      (isPrinted) => resolve(isPrinted),
    )
    return (await promise) ? { type: 'printed' } : { type: 'cancelled' }
  }

  const print = async (making: Making): Promise<PaperOutcome> => {
    try {
      return await (making.order.to === 'file' ? toFile(making) : toPrinter(making))
    } catch {
      return { type: 'failed', reason: 'page' } // the page went away while it was printed
    }
  }

  return {
    hear(message, answer) {
      if (message.type === 'show-file') return shell.showItemInFolder(message.path)
      if (message.type === 'paper') {
        const { order } = message
        const { paperId } = order
        const failed = (): void => {
          if (!open.has(paperId)) return
          close(paperId)
          answer({ type: 'paper-made', paperId, outcome: { type: 'failed', reason: 'page' } })
        }
        const window = needs.open(order)
        window.webContents.once('render-process-gone', failed)
        open.set(paperId, { order, window, timer: setTimeout(failed, DRAWN_WITHIN_MS) })
      }
      if (message.type === 'paper-ready') {
        const making = open.get(message.paperId)
        if (making === undefined) return
        clearTimeout(making.timer)
        void print(making).then((outcome) => {
          close(message.paperId)
          answer({ type: 'paper-made', paperId: message.paperId, outcome })
        })
      }
    },
    /** Who asked has gone with the core: what was being drawn is of nobody. */
    coreGone() {
      for (const paperId of open.keys()) close(paperId)
    },
  }
}
