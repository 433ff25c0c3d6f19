import { Search } from 'lucide-react'
import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../../electron/contract/desk/search-calls.ts'
import { useCall } from '../app/use-call.ts'
import { useGo } from '../app/use-desk.ts'
import { SearchHits } from './SearchHits.tsx'
import { screenOf } from './screen-of.ts'
import './search.css'

/** One box for people, songs and stories. Ctrl+K goes to it, arrows choose, Enter opens, Escape leaves it. */
export function SearchBox(): ReactNode {
  const { t } = useTranslation('desk')
  const go = useGo()
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isOpen, open] = useState(false)
  const [chosen, choose] = useState(0)
  const wanted = useDeferredValue(text.trim())
  const hits = useCall('searchAll', { text: wanted }, wanted !== '') ?? []
  const shown = wanted === '' ? [] : hits
  const isShown = isOpen && text.trim() !== ''
  useEffect(() => {
    const pressed = (event: KeyboardEvent | globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
  const goTo = (hit: SearchHit | undefined): void => {
    if (hit === undefined) return
    open(false)
    setText('')
    field.current?.blur()
    go(screenOf(hit))
  }
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && shown.length > 0) choose((now) => (now + step + shown.length) % shown.length)
    else if (event.key === 'Enter') goTo(shown[chosen])
    else if (event.key === 'Escape') {
      open(false)
      setText('')
      field.current?.blur()
    } else return
    event.preventDefault()
  }
  return (
    <search
      className="find"
      onBlur={({ relatedTarget, currentTarget }) => currentTarget.contains(relatedTarget) || open(false)}
    >
      <label className="find-field">
        <Search aria-hidden="true" />
        <span className="spoken-only">{t('search.label')}</span>
        <input
          ref={field}
          type="search"
          role="combobox"
          value={text}
          placeholder={t('search.placeholder')}
          title="Ctrl+K"
          aria-expanded={isShown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-keyshortcuts="Control+K"
          aria-activedescendant={isShown && shown.length > 0 ? `${listId}-${chosen}` : undefined}
          autoComplete="off"
          data-testid="search"
          onFocus={() => open(true)}
          onChange={(event) => {
            setText(event.target.value)
            choose(0)
            open(true)
          }}
          onKeyDown={onKey}
        />
      </label>
      <div className="find-list" hidden={!isShown}>
        <SearchHits id={listId} hits={shown} chosen={chosen} onChoose={goTo} onPoint={choose} />
        {isShown && shown.length === 0 && (
          <p className="find-none" role="status">
            {t('search.none', { text: text.trim() })}
          </p>
        )}
      </div>
    </search>
  )
}
