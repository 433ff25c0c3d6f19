import { useState, type ReactNode } from 'react'
import { useDraft } from '../app/drafts.ts'
import { Field } from '../ui/Field.tsx'

/**
 * One line that is kept when somebody leaves it or presses Enter. `wrong` looks at what was typed: a sentence where it cannot
 * be kept, which then stays in the field. Give it a `key` of the kept value, so that a change from elsewhere is shown.
 */
export function KeptField(props: {
  draft: string
  label: string
  hint?: string
  kept: string
  maxLength?: number
  type?: string
  wrong?: (typed: string) => string | undefined
  onKeep: (text: string) => void
  testId: string
}): ReactNode {
  const { draft, label, hint, kept, maxLength = 200, type = 'text', wrong, onKeep, testId } = props
  const { text, setText, clear } = useDraft(draft, kept)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const keep = (): void => {
    const found = wrong?.(text.trim())
    setProblem(found)
    if (found !== undefined) return
    if (text.trim() !== kept) onKeep(text.trim())
    else clear()
  }
  return (
    <Field
      label={label}
      hint={hint}
      wrong={problem}
      value={text}
      onChange={(typed) => {
        setProblem(undefined)
        setText(typed)
      }}
      onBlur={() => {
        keep()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
      }}
      maxLength={maxLength}
      type={type}
      data-testid={testId}
    />
  )
}
