import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../../electron/contract/view.ts'
import { en } from '../../words/en.ts'
import { nl } from '../../words/nl.ts'
import { deskEn } from './desk-en.ts'
import { deskNl } from './desk-nl.ts'

/** The words of the workspace, and those of the kiosk that it shows too. */
export function createDeskWords(language: Language): i18n {
  const words = createInstance()
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nl',
    defaultNS: 'words',
    ns: ['words', 'desk'],
    resources: { nl: { words: nl, desk: deskNl }, en: { words: en, desk: deskEn } },
    interpolation: { escapeValue: false }, // React escapes
    initAsync: false,
  })
  return words
}
