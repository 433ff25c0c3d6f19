import { z } from 'zod'
import type { FamilyCalls } from '../../../contract/desk/family-calls.ts'
import { TELLING_ARGS } from '../../visit/visit-args.ts'
import { createVisits } from '../../visit/visits.ts'
import { isOff } from '../house-state.ts'
import type { Table } from '../call.ts'
import type { Desk } from '../desk.ts'

type VisitCalls = Pick<FamilyCalls, 'openVisit' | 'closeVisit' | 'tellAboutSong'>

const token = z.string().max(64)

/** A visitor at the lock: lets in with a code, takes what is told, and shows nothing of the dossier. */
export function createVisitCalls({ doors, now, changed }: Desk): Table<VisitCalls> {
  const visits = createVisits({ doors, now })
  return {
    openVisit: {
      may: 'anyone',
      args: z.object({ code: z.string().max(60) }),
      run: ({ code }) => (isOff(doors, 'family') ? { outcome: 'expired' } : visits.openVisit(code)),
    },
    closeVisit: { may: 'anyone', args: z.object({ token }), run: (args) => visits.closeVisit(args.token) },
    tellAboutSong: {
      may: 'anyone',
      args: z.object({ token, telling: TELLING_ARGS }),
      run: async ({ token: visit, telling }) => {
        const answer = await visits.tell(visit, telling)
        if (answer.outcome === 'thanks') changed()
        return answer
      },
    },
  }
}
