import { Button as AriaButton, type ButtonProps } from 'react-aria-components'
import type { ReactNode } from 'react'

/** A button of the desk: `primary` for the one thing a screen is for, `plain` for what is seldom wanted. */
export function Button({
  look = 'normal',
  children,
  ...props
}: Omit<ButtonProps, 'className' | 'children'> & {
  look?: 'normal' | 'primary' | 'plain'
  children: ReactNode
}): ReactNode {
  return (
    <AriaButton {...props} className={look === 'normal' ? 'b' : `b ${look}`}>
      {children}
    </AriaButton>
  )
}
