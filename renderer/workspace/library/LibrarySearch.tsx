import { Search } from 'lucide-react'
import { startTransition, useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isTyping } from './is-typing.ts'

/**
 * The words to look for. A letter stands in the field at once, whatever the list behind it still has to draw; `/` goes to
 * it from anywhere, the arrow down to the list.
 */
export function LibrarySearch({ first, onText }: { first: string; onText: (text: string) => void }): ReactNode {
  const { t } = useTranslation('desk')
  const [text, setText] = useState(first)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event.target)) return
      event.preventDefault()
      field.current?.select()
      field.current?.focus()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
  return (
    <label className="lib-search">
      <Search aria-hidden="true" />
      <span className="spoken-only">{t('library.search')}</span>
      <input
        ref={field}
        className="input"
        type="search"
        value={text}
        placeholder={t('library.search')}
        aria-keyshortcuts="/"
        data-testid="library-search"
        onChange={({ target }) => {
          setText(target.value)
          startTransition(() => onText(target.value))
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          document.querySelector<HTMLElement>('.lib-row[tabindex="0"]')?.focus()
        }}
      />
    </label>
  )
}
