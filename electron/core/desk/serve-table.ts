import { z } from 'zod'
import { AppError } from '../../contract/errors.ts'
import type { Port } from '../../contract/port.ts'
import { serve, type Methods } from '../../contract/rpc.ts'
import type { May } from './call.ts'
import type { DeskSession } from './desk-session.ts'

/** Any row of a table: `run` gets nothing but what its own parser has let through. */
type AnyCall = { readonly may: May; readonly args: z.ZodType; readonly run: (args: never) => unknown }

/**
 * Serves a table of guarded calls: who asks is looked at first, then what they say, then it is done. Every call of
 * somebody logged in keeps the lock away.
 */
export function serveTable<E extends object>(
  port: Port,
  table: Readonly<Record<string, AnyCall>>,
  session: Pick<DeskSession, 'login' | 'wait'>,
  onBug: (method: string, thrown: unknown) => void,
): ReturnType<typeof serve<E>> {
  const guarded = Object.entries(table).map(([method, call]) => [
    method,
    (args: unknown) => {
      if (call.may !== 'anyone') {
        const login = session.login()
        if (login === null) throw new AppError('locked', 'nobody is logged in')
        if (!call.may.includes(login.role)) throw new AppError('forbidden', `${method} is not for a ${login.role}`)
        session.wait()
      }
      const parsed = call.args.safeParse(args)
      if (!parsed.success) throw new AppError('invalid', `${method}: ${z.prettifyError(parsed.error)}`)
      return call.run(parsed.data as never)
    },
  ])
  return serve<E>(port, Object.fromEntries(guarded) as Methods, onBug)
}
