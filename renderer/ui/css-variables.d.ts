import 'react'

declare module 'react' {
  interface CSSProperties {
    /** How far the wheel is turned, degrees clockwise. */
    '--turn'?: string
    /** Where a hole lies at rest, degrees clockwise from twelve. */
    '--a'?: string
    /** Real pixels for one pixel of the stage. */
    '--scale'?: number
    /** How large a paper is drawn of what it is on A4. */
    '--k'?: number
  }
}
