import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { isPersonal } from '../../../../media/library.ts'
import { AppError } from '../../../contract/errors.ts'
import type { ImportCalls } from '../../../contract/desk/import-calls.ts'
import { THERAPIST, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'
import { kind, nothing, residentId, rightsBasis, words } from '../library/track-words.ts'

/** Longer than any system's paths, and more than a hand can drop. */
const paths = z.array(z.string().min(1).max(8_192).refine(isAbsolute)).min(1).max(20_000)

/** Bringing music in. It runs beside the desk: whoever comes later sees it too. */
export function createImportCalls(desk: Desk): Table<ImportCalls> {
  const { imports, sticks, people } = desk.doors
  const expectResident = (id: string | null): void => {
    if (id !== null && !people.residents().some((resident) => resident.id === id))
      throw new AppError('not-found', 'there is no such resident')
  }
  return {
    sticks: { may: THERAPIST, args: nothing, run: () => sticks.sticks() },
    lookForMusic: { may: THERAPIST, args: z.object({ paths }), run: ({ paths: from }) => imports.look(from) },
    startImport: {
      may: THERAPIST,
      args: z.object({
        paths,
        name: words,
        kind,
        rightsBasis,
        belongsTo: residentId.nullable(),
        residentId: residentId.nullable(),
      }),
      run: (wish) => {
        if (isPersonal(wish.rightsBasis) !== (wish.belongsTo !== null))
          throw new AppError('invalid', 'what a resident or a family owns belongs to one person')
        expectResident(wish.belongsTo)
        expectResident(wish.residentId)
        imports.start(wish)
        desk.changed()
      },
    },
    cancelImport: { may: THERAPIST, args: nothing, run: () => imports.cancel() },
    importState: { may: THERAPIST, args: nothing, run: () => imports.state() },
    putImportAway: {
      may: THERAPIST,
      args: nothing,
      run: () => {
        imports.putAway()
        desk.changed()
      },
    },
  }
}
