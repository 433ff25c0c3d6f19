import type { Root } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import type { CoreApi, CoreEvents } from '../../electron/contract/api.ts'
import { connect, type Calls } from '../../electron/contract/rpc.ts'
import { listenToMain } from '../app/listen-to-main.ts'
import { createStore } from '../app/store.ts'
import { createWords } from '../words/create-words.ts'
import { Journal } from './journal/Journal.tsx'

/**
 * Puts the journal's page together. It never attaches: it sounds nothing and must not be asked what it sounds, so
 * it reads in the language of the machine.
 */
export function startJournalPage(window: Window, root: Root): void {
  const core = createStore<Calls<CoreApi> | null>(null)
  const language = window.navigator.language.startsWith('en') ? 'en' : 'nl'
  window.document.documentElement.lang = language
  listenToMain(window, {
    newCore: (port) => {
      const { calls } = connect<CoreApi, CoreEvents>(port, () => undefined)
      core.set(() => calls)
    },
    coreGone: () => core.set(() => null),
  })
  root.render(
    <I18nextProvider i18n={createWords(language)}>
      <Journal core={core} />
    </I18nextProvider>,
  )
}
