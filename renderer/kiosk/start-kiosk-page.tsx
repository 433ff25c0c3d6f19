import { I18nextProvider } from 'react-i18next'
import type { Root } from 'react-dom/client'
import { connectPage } from '../app/connect-page.ts'
import { followLanguage } from '../app/follow-language.ts'
import { listenToMain } from '../app/listen-to-main.ts'
import { EMPTY_PAGE, type PageState } from '../app/page-state.ts'
import { createStore } from '../app/store.ts'
import { openHowlerSound } from '../player/howler-sound.ts'
import { createPlayer } from '../player/player.ts'
import { createWords } from '../words/create-words.ts'
import { Kiosk } from './Kiosk.tsx'
import { createTellCalls } from './tell/tell-calls.ts'

/** Until the core has said which language the place speaks. */
const FIRST_LANGUAGE = 'nl'

/** Puts the resident's page together: core, player, words and drawing. */
export function startKioskPage(window: Window, root: Root): void {
  const page = createStore<PageState>(EMPTY_PAGE)
  const words = createWords(FIRST_LANGUAGE)
  followLanguage(page, words, window.document)
  const { client, orders } = connectPage(page, (report) =>
    createPlayer({
      sound: openHowlerSound({ language: () => page.get().snapshot?.home.language ?? FIRST_LANGUAGE }),
      onSounding: report.reportSounding,
      onEnded: report.reportEnded,
      onSpokenEnded: report.reportSpokenEnded,
      onArmed: report.reportArmed,
      onOutput: report.reportOutput,
      onMeasured: report.reportMeasured,
    }),
  )
  listenToMain(window, client)
  root.render(
    <I18nextProvider i18n={words}>
      <Kiosk page={page} orders={orders} tellCalls={createTellCalls(client.ask)} />
    </I18nextProvider>,
  )
}
