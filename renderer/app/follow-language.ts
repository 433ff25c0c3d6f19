import type { i18n } from 'i18next'
import type { PageState } from './page-state.ts'
import type { Store } from './store.ts'

/** The page speaks the language of the place, also when that is changed while it is open. */
export function followLanguage(page: Store<PageState>, words: i18n, document: Document): void {
  const follow = (): void => {
    const language = page.get().snapshot?.home.language
    if (language === undefined || language === document.documentElement.lang) return
    document.documentElement.lang = language
    void words.changeLanguage(language) // both languages are in the page: nothing can fail
  }
  page.subscribe(follow)
  follow()
}
