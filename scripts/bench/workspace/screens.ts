/// <reference lib="dom" />
import type { Page } from 'playwright'
import { nameOf } from './big-house.ts'

/** A click and what must stand on the screen for it to be usable. */
type Way = { readonly name: string; readonly click: string; readonly ready: string }

const resident = (index: number): string => `[data-testid="resident-${nameOf(index)}"]`

/** One walk through the workspace; each way begins where the one before it ended. */
export const WALK: readonly Way[] = [
  { name: 'residents', click: '[data-testid=section-residents]', ready: resident(0) },
  { name: 'story', click: resident(0), ready: '[data-testid=story-tab] [data-testid=dial-editor]' },
  { name: 'board', click: '[data-testid=tab-board]', ready: '[data-testid^=balloon-]' },
  { name: 'songs', click: '[data-testid=tab-songs]', ready: '[data-testid=SongsTab] [data-testid=slot-1]' },
  { name: 'person', click: '[data-testid=tab-person]', ready: '[data-testid=hearing]' },
  { name: 'paper', click: '[data-testid=tab-paper]', ready: '[data-testid=paper-preview]' },
  { name: 'library', click: '[data-testid=section-library]', ready: '[data-testid=track-row]' },
  { name: 'inbox', click: '[data-testid=section-inbox]', ready: '[data-testid=workspace][data-state=inbox]' },
  { name: 'together', click: '[data-testid=section-together]', ready: '[data-testid=workspace][data-state=together]' },
  { name: 'house', click: '[data-testid=section-house]', ready: '[data-testid^=account-]' },
]

/** From the click to the second frame after everything stands there, in ms; measured in the page itself. */
export function clickToUsable(page: Page, { click, ready }: Pick<Way, 'click' | 'ready'>): Promise<number> {
  return page.evaluate(
    async ([from, to]) => {
      const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))
      const button = document.querySelector<HTMLElement>(from)
      if (button === null) throw new Error(`there is no ${from}`)
      const began = performance.now()
      button.click()
      while (document.querySelector(to) === null) {
        if (performance.now() - began > 10_000) throw new Error(`${to} never came`)
        await frame()
      }
      await frame()
      await frame()
      return performance.now() - began
    },
    [click, ready] as const,
  )
}
