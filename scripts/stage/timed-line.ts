import type { OpenLink } from '../../hardware/link/link.ts'
import { openSerialLink } from '../../hardware/link/serial.ts'

/** The device's end of a line, with a note of when each kind of line was last written. */
export type TimedLine = {
  readonly openLink: OpenLink
  /** When the last line of that verb was written, in ms of `performance.now()`. @throws when there was none */
  writtenAt(verb: string): number
}

/** A number dialled at once is some sixty lines in one moment. */
const PATIENT = { mostPendingWrites: 1024 }

/** To be given to a simulated phone, so that what follows can be timed from the very write. */
export function createTimedLine(): TimedLine {
  const written = new Map<string, number>()
  return {
    openLink: async (path, events) => {
      const link = await openSerialLink(path, events, PATIENT)
      return {
        ...link,
        write: (text) => {
          const verb = /^@\S+ ([A-Z]+)/.exec(text)?.[1]
          if (verb !== undefined) written.set(verb, performance.now())
          return link.write(text)
        },
      }
    },
    writtenAt: (verb) => {
      const at = written.get(verb)
      if (at === undefined) throw new Error(`no ${verb} was written`)
      return at
    },
  }
}
