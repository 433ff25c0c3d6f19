import type { Dossier } from '../../../care/dossier.ts'
import type { Port } from '../../contract/port.ts'
import type { DeskEvents } from '../../contract/desk/desk-api.ts'
import type { FromCore } from '../../contract/lifecycle.ts'
import type { Language } from '../../contract/view.ts'
import type { TrackId } from '../../../media/model.ts'
import type { Handset } from '../handset.ts'
import type { LivingRoom } from '../living-room.ts'
import type { Log } from '../log.ts'
import { createDeskSession } from './desk-session.ts'
import { deskCalls } from './desk-calls.ts'
import type { Doors } from './doors.ts'
import { createPapers, type Papers } from './paper/papers.ts'
import { servePaperPage } from './paper/serve-paper-page.ts'
import { serveTable } from './serve-table.ts'

/** What all pages of the workspace have in common. */
export type Hub = {
  /** Serves one page of the workspace until its port closes. */
  serve(port: Port): void
  /** Serves a page that draws one paper, and nothing but that paper. */
  servePaper(port: Port): void
  paperMade: Papers['made']
  /** Pages read again. */
  changed(): void
  /** Pages read again; the kiosk knows already. */
  readAgain(): void
  /** Which song is tried on the phone. */
  tellTrying(trackId: TrackId | null): void
} & Disposable

export function createHub(needs: {
  readonly doors: Doors
  readonly language: Language
  /** Null on a desk PC. */
  readonly handset: Handset | null
  /** Null on a desk PC. */
  readonly room: LivingRoom | null
  readonly now: () => number
  readonly newId: () => string
  readonly log: Log
  readonly tellMain: (message: FromCore) => void
  /** The lists of the house may be others: the kiosk reads them. */
  readonly onChanged: () => void
}): Hub {
  const { doors, now, newId, log, tellMain } = needs
  const pages = new Set<ReturnType<typeof createDeskSession>>()
  const papers = createPapers({ newId, log, tellMain })
  const onBug = (method: string, thrown: unknown): void =>
    log('bug', { method, cause: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) })
  let dossier: Dossier | null = null
  let language = needs.language

  const openDossier = (): Dossier => (dossier ??= doors.openDossier())
  /** Nobody who may read is there any more: what was read is gone from memory. */
  const closeIfUnread = (): void => {
    if (dossier === null || [...pages].some((page) => page.mayRead())) return
    dossier[Symbol.dispose]()
    dossier = null
  }
  const tellAll = (): void => {
    for (const page of pages) page.tell()
  }
  const changed = (): void => {
    needs.onChanged()
    const at = now()
    for (const page of pages) page.publish('changed', { at })
    tellAll()
  }
  const readAgain = (): void => {
    const at = now()
    for (const page of pages) page.publish('changed', { at })
  }
  doors.imports.listen({
    // Behind the lock nobody reads the names of files.
    progress: (told) => {
      for (const page of pages) if (page.mayRead()) page.publish('importing', told)
    },
    rowsCame: readAgain,
    ended: changed,
  })
  return {
    serve(port) {
      const session = createDeskSession({
        doors,
        now,
        newId,
        log,
        tellMain,
        papers,
        openDossier,
        handset: needs.handset,
        room: needs.room,
        language: () => language,
        setLanguage: (chosen) => {
          language = chosen
          tellAll()
        },
        onLeave: closeIfUnread,
        onChanged: changed,
      })
      const { publish } = serveTable<DeskEvents>(port, deskCalls(session), session, onBug)
      session.connect(publish)
      pages.add(session)
      doors.sticks.watch(readAgain)
      port.onClose(() => {
        pages.delete(session)
        if (pages.size === 0) doors.sticks.rest()
        session[Symbol.dispose]()
        closeIfUnread()
      })
    },
    servePaper: (port) => servePaperPage(port, papers.pageCalls, onBug),
    paperMade: papers.made,
    changed,
    readAgain,
    tellTrying: (trackId) => {
      for (const page of pages) page.publish('trying', trackId)
    },
    [Symbol.dispose]() {
      papers[Symbol.dispose]()
      doors.sticks.rest()
      for (const page of pages) page[Symbol.dispose]()
      pages.clear()
      closeIfUnread()
    },
  }
}
