import type { Root } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import type { CoreApi, CoreEvents } from '../../electron/contract/api.ts'
import { connect } from '../../electron/contract/rpc.ts'
import { listenToMain } from '../app/listen-to-main.ts'
import { createWords } from '../words/create-words.ts'
import { Journal } from './journal/Journal.tsx'
import { createJournalReading } from './journal/journal-reading.ts'

/**
 * Puts the journal's page together. It never attaches: it sounds nothing and must not be asked what it sounds, so
 * main tells the language with the address.
 */
export function startJournalPage(window: Window, root: Root): void {
  const language = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'nl'
  window.document.documentElement.lang = language
  const reading = createJournalReading((port) => connect<CoreApi, CoreEvents>(port, () => undefined).calls)
  listenToMain(window, reading)
  root.render(
    <I18nextProvider i18n={createWords(language)}>
      <Journal reading={reading} />
    </I18nextProvider>,
  )
}
