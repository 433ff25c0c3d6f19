import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { I18nProvider } from 'react-aria-components'
import type { Root } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createStore } from '../app/store.ts'
import { openHowlerSound } from '../player/howler-sound.ts'
import { watchActivity } from './app/activity.ts'
import { createDeskClient, type DeskClient } from './app/desk-client.ts'
import { DeskContext, type Problem } from './app/desk-context.ts'
import { followLogin } from './app/follow-login.ts'
import { LanguageFollower } from './app/LanguageFollower.tsx'
import { createListening } from './listen/listening.ts'
import type { Screen } from './app/screen.ts'
import { Workspace } from './Workspace.tsx'
import { createDeskWords } from './words/create-desk-words.ts'
import './workspace.css'
import './ui/controls.css'

/** Puts the page of therapist and staff together: connection, words, what was read, and the screens. */
export function startWorkspacePage(
  window: Window,
  root: Root,
  main: { handOver(to: Pick<DeskClient, 'newCore' | 'coreGone'>): void },
): void {
  const language = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'nl'
  const words = createDeskWords(language)
  const client = createDeskClient()
  // Whatever is on the screen is read again when the core tells of a change; nothing is asked on a timer.
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: Infinity, refetchOnWindowFocus: false, gcTime: 60_000 } },
  })
  const screen = createStore<Screen>({ name: 'residents' })
  const drafts = new Map<string, string>()
  followLogin({ facts: client.facts, queries, screen, drafts })
  watchActivity(window, () => {
    if (client.facts.get().desk?.login != null) client.ask('stillHere', {}).catch(() => undefined)
  })
  main.handOver(client)
  const problem = createStore<Problem>(null)
  const openSound = () => openHowlerSound({ language: () => client.facts.get().desk?.language ?? language })
  const parts = {
    client,
    screen,
    problem,
    drafts,
    listening: createListening({ client, openSound, onProblem: (code) => problem.set(() => ({ code })) }),
    recovery: createStore<string | null>(null),
  }
  root.render(
    <DeskContext value={parts}>
      <QueryClientProvider client={queries}>
        <I18nextProvider i18n={words}>
          <LanguageFollower words={words} first={language}>
            {(locale) => (
              <I18nProvider locale={locale}>
                <Workspace />
              </I18nProvider>
            )}
          </LanguageFollower>
        </I18nextProvider>
      </QueryClientProvider>
    </DeskContext>,
  )
}
