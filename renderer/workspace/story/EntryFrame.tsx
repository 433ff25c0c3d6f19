import { useState, type ReactNode } from 'react'
import { useLocale } from 'react-aria-components'
import { longDay } from './day.ts'

/** The picture of its song on the line, the day above; what is told goes below. */
export function EntryFrame(props: {
  at: number
  picture: ReactNode
  isOwn?: boolean
  testId: string
  action?: ReactNode
  children: ReactNode
}): ReactNode {
  const { locale } = useLocale()
  const [now] = useState(Date.now)
  const { at, picture, isOwn = false, testId, action, children } = props
  return (
    <li className={isOwn ? 'own' : undefined} data-testid={testId}>
      <span className="story-pic">{picture}</span>
      <time dateTime={new Date(at).toISOString()}>{longDay(at, now, locale)}</time>
      {action}
      {children}
    </li>
  )
}
