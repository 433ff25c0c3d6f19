import { useId, type ReactNode } from 'react'

/** A value between two ends, in whole steps; `says` is what it means. */
export function Slide(props: {
  label: string
  value: number
  min: number
  max: number
  says: string
  onChange: (value: number) => void
  testId: string
}): ReactNode {
  const { label, value, min, max, says, onChange, testId } = props
  const id = useId()
  return (
    <div className="slide">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{says}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={1}
        value={value}
        aria-valuetext={says}
        onChange={(event) => onChange(Number(event.target.value))}
        data-testid={testId}
      />
    </div>
  )
}
