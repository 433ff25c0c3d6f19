import { I18nextProvider } from 'react-i18next'
import type { Root } from 'react-dom/client'
import { connectPage } from '../app/connect-page.ts'
import { followLanguage } from '../app/follow-language.ts'
import { listenToMain } from '../app/listen-to-main.ts'
import { EMPTY_PAGE, type PageState } from '../app/page-state.ts'
import { createStore } from '../app/store.ts'
import { createWords } from '../words/create-words.ts'
import { Kiosk } from './Kiosk.tsx'

/** Puts the resident's page together: core, player, words and drawing. */
export function startKioskPage(window: Window, root: Root): void {
  const page = createStore<PageState>(EMPTY_PAGE)
  const words = createWords('nl')
  followLanguage(page, words, window.document)
  // SOUND
  const { client, orders } = connectPage(page, () => ({ want: () => undefined, arm: () => undefined, sounding: () => null }))
  listenToMain(window, client)
  root.render(
    <I18nextProvider i18n={words}>
      <Kiosk page={page} orders={orders} />
    </I18nextProvider>,
  )
}
