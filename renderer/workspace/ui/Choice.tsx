import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'

/** One of a few, side by side as `seg` or under one another as `list`. */
export function Choice<Value extends string>(props: {
  label: string
  look?: 'seg' | 'list'
  isLabelHidden?: boolean
  value: Value | null
  options: readonly { readonly value: Value; readonly label: string }[]
  onChange: (value: Value) => void
  testId?: string
}): ReactNode {
  const { label, look = 'list', isLabelHidden = false, value, options, onChange, testId } = props
  return (
    <RadioGroup
      className={`choice ${look}`}
      value={value}
      orientation={look === 'seg' ? 'horizontal' : 'vertical'}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen)
        if (option) onChange(option.value)
      }}
      data-testid={testId}
    >
      <Label className={isLabelHidden ? 'spoken-only' : 'choice-label'}>{label}</Label>
      <div className="choice-options">
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className="opt"
            data-testid={testId && `${testId}-${option.value}`}
          >
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
