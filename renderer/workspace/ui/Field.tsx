import type { ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components'

/** One line to type, or several with `lines`; `wrong` is a sentence under it. */
export function Field({
  label,
  hint,
  wrong,
  lines,
  ...props
}: Omit<TextFieldProps, 'className' | 'children'> & {
  label: string
  hint?: string | undefined
  wrong?: string | undefined
  lines?: number | undefined
}): ReactNode {
  return (
    <TextField {...props} isInvalid={wrong !== undefined} className="field-group">
      <Label>{label}</Label>
      {lines === undefined ? <Input className="input" /> : <TextArea className="input" rows={lines} />}
      {hint !== undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="wrong">{wrong}</FieldError>
    </TextField>
  )
}
