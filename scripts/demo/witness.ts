import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright'
import { eventually } from '../stage/eventually.ts'
import type { Row } from './row.ts'
import type { DemoWords } from './words.ts'

/** What came of something; `title` is the song that the screen must name then. */
export type Outcome = { readonly heard: string; readonly ms: number | null; readonly title?: string }

/** Watches a page while things happen. */
export type Witness = {
  /** Does something, waits for the screen that must follow, and keeps a picture of it. Problems become part of the row. */
  watch(what: string, screen: string, act: () => Promise<Outcome>): Promise<void>
  /** What happened so far. */
  rows(): readonly Row[]
}

/** Whatever fades has faded by then. */
const STILL_MS = 700

/** A witness who puts numbered pictures into a folder. */
export function createWitness(page: Page, words: DemoWords, folder: string): Witness {
  const rows: Row[] = []
  const stateOf = () => page.getByTestId('kiosk').getAttribute('data-state')

  const see = async (screen: string, title: string | undefined): Promise<string> => {
    await eventually(`screen "${screen}"`, async () => ((await stateOf()) === screen ? true : undefined))
    if (title === undefined) return words.screen(screen, null)
    const named = page.getByTestId('song-title')
    await eventually(`"${title}" on the screen`, async () => ((await named.textContent()) === title ? true : undefined))
    return words.screen(screen, title)
  }

  return {
    watch: async (what, screen, act) => {
      let outcome: Outcome = { heard: '', ms: null }
      try {
        outcome = await act()
        rows.push({ what, heard: outcome.heard, ms: outcome.ms, seen: await see(screen, outcome.title), problem: null })
      } catch (thrown) {
        const problem = thrown instanceof Error ? thrown.message : String(thrown)
        const seen = words.screen((await stateOf()) ?? '', null)
        rows.push({ what, heard: outcome.heard, ms: outcome.ms, seen, problem })
      }
      await pause(STILL_MS)
      await page.screenshot({ path: join(folder, `${rows.length}-${screen}.png`) })
    },
    rows: () => rows,
  }
}
