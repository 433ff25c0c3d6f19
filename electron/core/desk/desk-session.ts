import type { Dossier } from '../../../care/dossier.ts'
import { AppError } from '../../contract/errors.ts'
import type { DeskEvents } from '../../contract/desk/desk-api.ts'
import type { DeskState, Login } from '../../contract/desk/desk-state.ts'
import type { FromCore } from '../../contract/lifecycle.ts'
import type { Language } from '../../contract/view.ts'
import type { Handset } from '../handset.ts'
import type { LivingRoom } from '../living-room.ts'
import type { Log } from '../log.ts'
import type { Desk } from './desk.ts'
import type { Doors } from './doors.ts'
import { readHouse } from './house-state.ts'
import type { Papers } from './paper/papers.ts'
import { createUndoList, type Deed } from './undo.ts'

/** A desk left alone is locked after this, ms (product.md: 90 s). */
const LOCK_AFTER_MS = 90_000

/** How a page is told of a fact. */
export type Tell = <K extends keyof DeskEvents>(event: K, value: DeskEvents[K]) => void

/** One page of the workspace and whoever is at work there. */
export type DeskSession = ReturnType<typeof createDeskSession>

export function createDeskSession(needs: {
  readonly doors: Doors
  readonly now: () => number
  readonly newId: () => string
  readonly log: Log
  readonly tellMain: (message: FromCore) => void
  readonly papers: Papers
  readonly openDossier: () => Dossier
  readonly handset: Handset | null
  readonly room: LivingRoom | null
  readonly language: () => Language
  readonly setLanguage: (language: Language) => void
  readonly onLeave: () => void
  readonly onChanged: () => void
}) {
  const { doors, now, newId, log, tellMain, papers } = needs
  const deeds = createUndoList()
  let login: Login | null = null
  let lockedOut: Login | null = null
  let lockTimer: NodeJS.Timeout | undefined
  let publish: Tell = () => undefined

  const state = (): DeskState => ({
    ...readHouse(doors),
    language: needs.language(),
    login,
    lockedOut,
    handset: needs.handset !== null,
    ...(login ? deeds.next() : { undo: null, redo: null }),
  })
  const tell = (): void => publish('desk', state())
  const leave = (): void => {
    clearTimeout(lockTimer)
    if (login === null) return
    lockedOut = login
    login = null
    needs.onLeave()
    tell()
  }
  const wait = (): void => {
    clearTimeout(lockTimer)
    if (login === null) return
    lockTimer = setTimeout(leave, LOCK_AFTER_MS)
    lockTimer.unref()
  }
  const whoIsHere = (): Login => {
    if (login === null) throw new AppError('locked', 'nobody is logged in')
    return login
  }

  const desk: Desk = {
    doors,
    now,
    newId,
    log,
    tellMain,
    room: needs.room,
    papers,
    handset: needs.handset,
    login: whoIsHere,
    dossier: () => {
      if (whoIsHere().role !== 'therapist') throw new AppError('locked', 'the dossier is the therapist’s to read')
      return needs.openDossier()
    },
    did: (deed: Deed) => {
      deed.redo()
      deeds.did(deed)
      needs.onChanged()
    },
    changed: needs.onChanged,
    publish: (event, value) => publish(event, value),
  }

  return {
    desk,
    state,
    tell,
    wait,
    leave,
    publish: (...fact: Parameters<Tell>) => publish(...fact),
    connect: (to: Tell) => {
      publish = to
    },
    mayRead: () => login?.role === 'therapist',
    login: () => login,
    /** What somebody else did here is not this person's to take back. */
    enter: (who: Login) => {
      if (lockedOut?.accountId !== who.accountId) deeds.clear()
      login = who
      lockedOut = null
      wait()
      tell()
    },
    undo: () => {
      deeds.undo()
      needs.onChanged()
    },
    redo: () => {
      deeds.redo()
      needs.onChanged()
    },
    setLanguage: needs.setLanguage,
    [Symbol.dispose]: () => clearTimeout(lockTimer),
  }
}
