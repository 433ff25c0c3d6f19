import { useEffect, type ReactNode } from 'react'
import type { i18n } from 'i18next'
import type { Language } from '../../../electron/contract/view.ts'
import { useStore } from '../../app/store.ts'
import { useDeskParts } from './desk-context.ts'

/** How dates, numbers and lists are written in each language. */
const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** Keeps words, the page's own language and everything that reads it in step with the desk's. */
export function LanguageFollower(props: {
  words: i18n
  first: Language
  children: (locale: string) => ReactNode
}): ReactNode {
  const { words, first, children } = props
  const language = useStore(useDeskParts().client.facts, (facts) => facts.desk?.language ?? first)
  useEffect(() => {
    document.documentElement.lang = language
    void words.changeLanguage(language) // both languages are in the page: this never waits
  }, [language, words])
  return children(LOCALE[language])
}
