import type { ReactNode } from 'react'
import { Checkbox, type CheckboxProps } from 'react-aria-components'

/** Something that is so or not. */
export function Tick({
  children,
  ...props
}: Omit<CheckboxProps, 'className' | 'children'> & { children: ReactNode }): ReactNode {
  return (
    <Checkbox {...props} className="opt sq">
      {children}
    </Checkbox>
  )
}
