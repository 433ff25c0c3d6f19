import { z } from 'zod'
import { AppError } from '../../../contract/errors.ts'
import type { PaperPageCalls } from '../../../contract/desk/paper-calls.ts'
import type { Port } from '../../../contract/port.ts'
import { serve, type Methods } from '../../../contract/rpc.ts'

const args = z.object({ paperId: z.string().min(1).max(64), isWhole: z.boolean().default(true) })

/** Serves a page that draws one paper: nothing but that paper is told to it. */
export function servePaperPage(
  port: Port,
  calls: PaperPageCalls,
  onBug: (method: string, thrown: unknown) => void,
): void {
  const parsed = Object.entries(calls).map(([method, call]) => [
    method,
    (told: unknown) => {
      const { success, data } = args.safeParse(told)
      if (!success) throw new AppError('invalid', `${method} names a paper`)
      return call(data)
    },
  ])
  serve(port, Object.fromEntries(parsed) as Methods, onBug)
}
