import type { QueryClient } from '@tanstack/react-query'
import type { Store } from '../../app/store.ts'
import type { DeskFacts } from './desk-client.ts'
import type { Drafts } from './desk-context.ts'
import type { Screen } from './screen.ts'

/**
 * Keeps what is on the page in step with who is at it and with the house: nothing that was read stays in memory behind the
 * lock, another person finds neither the screen nor the drafts of the one before, and whoever comes back finds both.
 */
export function followLogin(parts: {
  readonly facts: Store<DeskFacts>
  readonly queries: QueryClient
  readonly screen: Store<Screen>
  readonly drafts: Drafts
}): void {
  const { facts, queries, screen, drafts } = parts
  let changedAt = 0
  let who: string | null = null
  let last: string | null = null
  facts.subscribe(() => {
    const now = facts.get()
    const here = now.desk?.login?.accountId ?? null
    if (here !== who) {
      who = here
      queries.clear()
      if (here !== null && here !== last) {
        last = here
        screen.set(() => ({ name: 'residents' }))
        drafts.clear()
      }
    } else if (now.changedAt !== changedAt) void queries.invalidateQueries() // a failed reading leaves what was there
    changedAt = now.changedAt
  })
}
