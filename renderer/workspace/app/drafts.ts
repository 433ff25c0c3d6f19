import { useState } from 'react'
import { useDeskParts } from './desk-context.ts'

/**
 * Text that somebody is typing. It is there again after the lock and after looking elsewhere, until `clear`. `key` names what
 * it is about, such as `story <residentId>`.
 */
export function useDraft(key: string, first = ''): { text: string; setText(text: string): void; clear(): void } {
  const { drafts } = useDeskParts()
  const [text, show] = useState(drafts.get(key) ?? first)
  return {
    text,
    setText: (typed) => {
      drafts.set(key, typed)
      show(typed)
    },
    clear: () => {
      drafts.delete(key)
      show(first)
    },
  }
}
