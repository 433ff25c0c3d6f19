import { AppError } from '../../../electron/contract/errors.ts'
import type { DeskApi } from '../../../electron/contract/desk/desk-api.ts'
import { useDeskParts } from './desk-context.ts'

/** An order to the core: resolves with its answer, or with undefined where it failed and the frame now says why. */
export type Order = <K extends keyof DeskApi>(
  method: K,
  args: Parameters<DeskApi[K]>[0],
) => Promise<ReturnType<DeskApi[K]> | undefined>

/** The way to have something done. What fails is told in one sentence at the foot of the screen. */
export function useOrder(): Order {
  const { client, problem } = useDeskParts()
  return async (method, args) => {
    try {
      const answer = await client.ask(method, args)
      problem.set(() => null)
      return answer
    } catch (thrown) {
      problem.set(() => ({ code: thrown instanceof AppError ? thrown.code : 'internal' }))
      return undefined
    }
  }
}
