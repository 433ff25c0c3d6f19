import type { Moment } from '../../care/moment.ts'
import type { Doors } from './desk/doors.ts'
import { readHouse } from './desk/house-state.ts'
import type { Home } from './home.ts'
import { listForPurpose } from './lent-list.ts'
import type { Log } from './log.ts'
import { chooseInvitation, nextLook } from './session/invitation.ts'
import { isFree } from './session/ringing.ts'
import type { Session, SessionEvent } from './session/state.ts'

/** Has the phone ring softly at the music moments of its resident, where they want that (row 23). */
export function createInviter(needs: {
  readonly doors: Doors | null
  readonly home: Home
  readonly session: () => Session
  readonly hear: (event: SessionEvent) => void
  readonly hasBell: () => boolean
  /** A drawn horn has not told where it lies until it is moved. */
  readonly virtualPhone: boolean
  readonly now: () => number
  readonly log: Log
  /** Other songs lie ready now. */
  readonly onLent: () => void
}) {
  const { doors, home, session, now, log } = needs
  let moments = read()
  /** Something was changed: what is due now is looked at now. */
  let isNew = false

  /** Nobody's moments ring at a shared phone while nobody was chosen: who is invited is never guessed. */
  function read(): readonly Moment[] {
    const resident = home.resident()
    if (doors === null || resident === null || readHouse(doors).off.includes('moments')) return []
    return doors.invitations.isWelcome(resident.id) ? doors.moments.momentsOf(resident.id) : []
  }

  const horn = (): boolean => {
    const where = session().horn
    return where === 'down' || (where === 'unknown' && needs.virtualPhone)
  }

  /** It rings only when it is on disk that it did: rather not at all than twice. */
  const remember = (
    residentId: Moment['residentId'],
    memory: Parameters<Doors['invitations']['remember']>[1],
  ): boolean => {
    try {
      doors?.invitations.remember(residentId, memory)
      return true
    } catch (thrown) {
      log('not saved', { cause: thrown instanceof Error ? thrown.message : String(thrown) })
      return false
    }
  }

  const ring = (doorsThere: Doors, { residentId, purpose }: Moment, at: number): void => {
    if (purpose === null) return
    home.lend(listForPurpose(doorsThere, residentId, purpose))
    needs.hear({ type: 'invite', at, list: home.lentList(), bell: needs.hasBell() })
    needs.onLent()
  }

  return {
    /** Other moments, another person, or another wish. */
    reload: (): void => {
      moments = read()
      isNew = true
    },
    look(at: number): void {
      isNew = false
      if (home.lent() === 'ready' && session().now.type !== 'ringing') {
        home.lend(null)
        needs.onLent()
      }
      const [first] = moments
      if (doors === null || first === undefined) return
      const before = doors.invitations.memory(first.residentId)
      const { memory, ring: due } = chooseInvitation(before, {
        at,
        moments,
        isFree: isFree(session()) && horn(),
        isQuiet: session().quiet.isNow,
      })
      if (memory !== before && !remember(first.residentId, memory)) return
      if (due !== null) ring(doors, due, at)
    },
    deadline(): number | null {
      const at = now()
      const next = nextLook(moments, at)
      return next !== null && isNew ? at : next
    },
  }
}
