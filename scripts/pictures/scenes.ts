import type { Page } from 'playwright'

/** One picture of the manuals: how the page comes to show it, from wherever it was. */
export type Scene = { readonly name: string; readonly show: (page: Page) => Promise<void> }

const to = (...clicks: readonly string[]) => {
  return async (page: Page): Promise<void> => {
    for (const click of clicks) await page.locator(click).first().click()
  }
}
const section = (name: string): string => `[data-testid=section-${name}]`
const tab = (name: string): string => `[data-testid=tab-${name}]`
/** The demo home's first resident, about whom most is told. */
const RESIDENT = '[data-testid="resident-De Vries"]'

/** In the order of the manual for therapists. */
export const WORKSPACE_SCENES: readonly Scene[] = [
  { name: 'residents', show: to(section('residents')) },
  { name: 'story', show: to(section('residents'), RESIDENT, tab('story')) },
  { name: 'songs', show: to(tab('songs')) },
  { name: 'board', show: to(tab('board')) },
  { name: 'hearing', show: to(tab('person')) },
  { name: 'paper', show: to(tab('paper')) },
  { name: 'family-form', show: to('[data-testid=paper-kind-family-form]') },
  { name: 'library', show: to(section('library')) },
  { name: 'import', show: to('[data-testid=bring-in]') },
  { name: 'together', show: to(section('together')) },
  { name: 'inbox', show: to(section('inbox')) },
  { name: 'house', show: to(section('house')) },
]
