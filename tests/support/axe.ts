import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'

/** What axe finds wrong with the page as it stands: rule and place, one line each; none is what a test wants. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // Legacy mode: Electron cannot open the blank page that axe's newer mode wants beside it.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
