import { useState } from 'react'
import type { MusicFound } from '../../../electron/contract/desk/import-calls.ts'
import { useDeskParts } from '../app/desk-context.ts'

/** What somebody pointed at, and what lies there. */
export type Picked = MusicFound & { readonly paths: readonly string[] }

/** Looks at what was chosen or dropped before anything comes in; `wrong` where there is no music. */
export function usePicked(): {
  picked: Picked | null
  wrong: boolean
  pick(paths: readonly string[]): Promise<void>
  drop(): void
} {
  const { client } = useDeskParts()
  const [picked, show] = useState<Picked | null>(null)
  const [wrong, tellWrong] = useState(false)
  return {
    picked,
    wrong,
    async pick(paths) {
      tellWrong(false)
      try {
        show({ ...(await client.ask('lookForMusic', { paths })), paths })
      } catch {
        // Empty, gone or closed to us: to a person these are one thing, and another folder is the way on.
        tellWrong(true)
      }
    },
    drop: () => show(null),
  }
}
