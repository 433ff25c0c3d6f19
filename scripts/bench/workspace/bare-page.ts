/// <reference lib="dom" />
import type { Page } from 'playwright'
import { clickToUsable } from './screens.ts'

/** What the rig itself takes: a page with one button that writes one word, in the same browser and on the same screen. */
export async function barePageClicks(page: Page, times: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    document.body.innerHTML = '<button id="bare">bare</button><p id="told"></p>'
    document.querySelector('#bare')?.addEventListener('click', () => {
      const word = document.createElement('b')
      word.className = 'came'
      document.querySelector('#told')?.replaceChildren(word)
    })
  })
  const measured: number[] = []
  for (let run = 0; run < times; run += 1) {
    await page.evaluate(() => document.querySelector('#told')?.replaceChildren())
    measured.push(await clickToUsable(page, { click: '#bare', ready: '.came' }))
  }
  return measured
}
