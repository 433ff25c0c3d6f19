import 'i18next'
import type { deskNl } from '../workspace/words/desk-nl.ts'
import type { nl } from './nl.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words'
    resources: { words: typeof nl; desk: typeof deskNl }
  }
}
