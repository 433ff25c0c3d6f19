import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../electron/contract/view.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of the page, ready at once in `language`; both languages are in the page already. */
export function createWords(language: Language): i18n {
  const words = createInstance()
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nl',
    defaultNS: 'words',
    ns: ['words'],
    resources: { nl: { words: nl }, en: { words: en } },
    interpolation: { escapeValue: false }, // React escapes
    initAsync: false,
  })
  return words
}
