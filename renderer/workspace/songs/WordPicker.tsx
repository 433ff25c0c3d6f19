import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** A few words of which any number fits, or one with `isSingle`; what was chosen can be left again. */
export function WordPicker<Word extends string>(props: {
  label: string
  words: readonly { readonly word: Word; readonly label: string }[]
  chosen: readonly Word[]
  onChange: (chosen: Word[]) => void
  isSingle?: boolean
}): ReactNode {
  const { label, words, chosen, onChange, isSingle = false } = props
  const { t } = useTranslation('desk')
  return (
    <div className="songs-words" role="group" aria-label={label}>
      <span className="songs-label" aria-hidden="true">
        {label} {t('frame.optional')}
      </span>
      <div>
        {words.map(({ word, label: text }) => {
          const isChosen = chosen.includes(word)
          return (
            <button
              key={word}
              type="button"
              aria-pressed={isChosen}
              data-testid={`word-${word}`}
              onClick={() =>
                onChange(isChosen ? chosen.filter((one) => one !== word) : isSingle ? [word] : [...chosen, word])
              }
            >
              {text}
            </button>
          )
        })}
      </div>
    </div>
  )
}
