import { useState } from 'react'
import { useDeskParts } from '../app/desk-context.ts'

/** `base` is what was saved when the typing began; `isKept` once the typed text was saved in its place. */
type Typed = { readonly text: string; readonly base: string; readonly isKept: boolean }

/**
 * Text in a field that is kept when the field is left. Until then it is a draft, which the lock does not take away.
 * `key` names what it is about; `save` resolves with false where it was refused, and the text stays.
 */
export function useTyped(key: string, saved: string, save: (text: string) => Promise<boolean>) {
  const { drafts } = useDeskParts()
  const [typed, setTyped] = useState<Typed | null>(() => {
    const text = drafts.get(key)
    return text === undefined ? null : { text, base: saved, isKept: false }
  })
  // What was kept has come back from the core: from now on that is shown, and whatever takes its place.
  if (typed?.isKept === true && typed.base !== saved) setTyped(null)
  return {
    value: typed === null ? saved : typed.text,
    onChange: (text: string): void => {
      drafts.set(key, text)
      setTyped({ text, base: saved, isKept: false })
    },
    onBlur: (): void => {
      if (typed === null || typed.isKept) return
      if (typed.text.trim() === saved) {
        drafts.delete(key)
        setTyped(null)
        return
      }
      void save(typed.text).then((isKept) => {
        if (!isKept) return
        drafts.delete(key)
        setTyped((now) => (now === typed ? { ...now, isKept } : now))
      })
    },
  }
}
