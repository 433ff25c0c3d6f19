import type { ReactNode } from 'react'
import { initialsOf } from './initials.ts'
import './residents.css'

/** Somebody's picture in a circle, or the first letters of their name. It stands beside the name, so it is not read aloud. */
export function Portrait(props: { picture: string | null; name: string; isLarge?: boolean }): ReactNode {
  const { picture, name, isLarge = false } = props
  const className = isLarge ? 'resident-portrait large' : 'resident-portrait'
  return picture === null ? (
    <span className={className} aria-hidden>
      {initialsOf(name)}
    </span>
  ) : (
    <img className={className} src={picture} alt="" draggable={false} />
  )
}
