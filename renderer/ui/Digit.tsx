import type { ReactNode } from 'react'
import type { DialDigit } from '../../media/choose.ts'

/** The open zero that residents read: the typeface slashes its own, which looks forbidden. */
const ZERO =
  'M29 0C47 0 58 13 58 34S47 68 29 68 0 55 0 34 11 0 29 0ZM29 12.5C20 12.5 14.5 20.5 14.5 34S20 55.5 29 55.5 43.5 47.5 43.5 34 38 12.5 29 12.5Z'

/** A digit for a resident, as high as the text around it. */
export function Digit({ digit }: { digit: DialDigit }): ReactNode {
  if (digit !== '0') return <span className="digit-glyph">{digit}</span>
  return (
    <svg className="digit-glyph zero" viewBox="0 0 58 68" aria-hidden="true">
      <path fill="currentColor" fillRule="evenodd" d={ZERO} />
    </svg>
  )
}
