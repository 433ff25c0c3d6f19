import { z } from 'zod'
import { openContributions } from '../../../../care/contributions.ts'
import type { Guest } from '../../../../care/guests.ts'
import type { GuestId, ResidentId } from '../../../../care/model.ts'
import type { FamilyCalls, GuestView } from '../../../contract/desk/family-calls.ts'
import { THERAPIST, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'

type GuestCalls = Pick<FamilyCalls, 'guests' | 'inviteGuest' | 'setGuestEnded'>

const id = z.string().min(1).max(64)
const residentId = id.transform((text) => text as ResidentId)
const guestId = id.transform((text) => text as GuestId)

/** Codes for family and volunteers of one resident. */
export function createGuestCalls(desk: Desk): Table<GuestCalls> {
  const { guests } = desk.doors
  return {
    guests: {
      may: THERAPIST,
      args: z.object({ residentId }),
      run: ({ residentId: of }) => {
        const names = openContributions(desk.dossier()).guestNames(of)
        return guests.guests(of).map((guest): GuestView => {
          const named = names.find((one) => one.id === guest.id)
          return toView(guest, named?.name ?? null, named?.role ?? null)
        })
      },
    },
    inviteGuest: {
      may: THERAPIST,
      args: z.object({
        residentId,
        name: z.string().trim().min(1).max(120),
        role: z.enum(['relative', 'volunteer']),
        days: z.number().int().min(1).max(183),
      }),
      run: async ({ residentId: of, name, role, days }) => {
        const { guest, code } = await guests.addGuest(of, days)
        openContributions(desk.dossier()).invite({ id: guest.id, residentId: of, name, role })
        // Made already, because making a code takes time: taking it back ends it.
        let isMade = true
        desk.did({
          what: 'guest-invited',
          name,
          redo: () => {
            if (!isMade) guests.setEnded(guest.id, false)
          },
          undo: () => {
            isMade = false
            guests.setEnded(guest.id, true)
          },
        })
        return { code, guest: toView(guest, name, role) }
      },
    },
    setGuestEnded: {
      may: THERAPIST,
      args: z.object({ guestId, name: z.string().max(200).nullable(), isEnded: z.boolean() }),
      run: ({ guestId: of, name, isEnded }) =>
        desk.did({
          what: isEnded ? 'guest-ended' : 'guest-back',
          name,
          redo: () => guests.setEnded(of, isEnded),
          undo: () => guests.setEnded(of, !isEnded),
        }),
    },
  }
}

const toView = (guest: Guest, name: string | null, role: GuestView['role']): GuestView => ({ ...guest, name, role })
