import { useState, type PointerEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isTypedField, typeInto } from './type-into.ts'

const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl’', 'zxcvbnm,.?'] as const
const ACCENTS = 'éëèïöüçâ-!'

/** Letters on the screen, for a device without a keyboard: they go into the field that has the cursor. */
export function Keyboard(): ReactNode {
  const { t } = useTranslation()
  const [isUpper, shift] = useState(true)
  const type = (text: string | null): void => {
    const field = document.activeElement
    if (isTypedField(field)) typeInto(field, text)
    if (text !== null && /\p{L}/u.test(text)) shift(false)
  }
  /** The field keeps the cursor. */
  const press =
    (act: () => void) =>
    (event: PointerEvent): void => {
      event.preventDefault()
      act()
    }
  const cased = (letter: string): string => (isUpper ? letter.toUpperCase() : letter)
  return (
    <div className="keyboard" role="group" aria-label={t('tell.keyboard')} data-testid="keyboard">
      {[...ROWS, ACCENTS].map((row) => (
        <div className="key-row" key={row}>
          {Array.from(row, (letter) => (
            <button
              type="button"
              className="key"
              key={letter}
              tabIndex={-1}
              data-testid={`key-${letter}`}
              onPointerDown={press(() => type(cased(letter)))}
            >
              {cased(letter)}
            </button>
          ))}
        </div>
      ))}
      <div className="key-row">
        <button
          type="button"
          className="key wide"
          tabIndex={-1}
          aria-pressed={isUpper}
          aria-label={t('tell.shift')}
          onPointerDown={press(() => shift(!isUpper))}
        >
          ABC
        </button>
        <button type="button" className="key space" tabIndex={-1} onPointerDown={press(() => type(' '))}>
          {t('tell.space')}
        </button>
        <button
          type="button"
          className="key wide"
          tabIndex={-1}
          aria-label={t('tell.erase')}
          data-testid="key-erase"
          onPointerDown={press(() => type(null))}
        >
          ⌫
        </button>
      </div>
    </div>
  )
}
