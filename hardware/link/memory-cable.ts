import { LinkError, type Link, type LinkEvents, type OpenLink } from './link.ts'

/**
 * A cable without ports: two ends in one program that behave as serial ports do. What is written while the other
 * end is not open is lost, an end can be open once, pulling the cable closes both.
 */
export type MemoryCable = {
  /** Opens an end by its path, `kiosk` or `device`. */
  readonly openLink: OpenLink
  unplug(): void
  replug(): void
  /** Whether somebody holds that end open. */
  isOpen(end: CableEnd): boolean
}

export type CableEnd = 'kiosk' | 'device'

export function createMemoryCable(): MemoryCable {
  const open = new Map<CableEnd, LinkEvents>()
  let isPlugged = true

  function openEnd(end: CableEnd, events: LinkEvents): Link {
    if (!isPlugged) throw new LinkError('missing', `no cable at ${end}`)
    if (open.has(end)) throw new LinkError('busy', `${end} is open already`)
    open.set(end, events)
    const other: CableEnd = end === 'kiosk' ? 'device' : 'kiosk'
    const isMine = (): boolean => open.get(end) === events
    return {
      write(text) {
        if (!isMine()) return false
        const receiver = open.get(other)
        // Octets never arrive inside the call that sends them.
        queueMicrotask(() => {
          if (receiver !== undefined && open.get(other) === receiver) receiver.onBytes(Buffer.from(text, 'latin1'))
        })
        return true
      },
      close() {
        if (isMine()) open.delete(end)
        return Promise.resolve()
      },
    }
  }

  return {
    openLink: async (path, events) => {
      if (path !== 'kiosk' && path !== 'device') throw new LinkError('missing', `no port ${path}`)
      return openEnd(path, events)
    },
    unplug() {
      isPlugged = false
      const ends = [...open.values()]
      open.clear()
      for (const events of ends) events.onClosed()
    },
    replug() {
      isPlugged = true
    },
    isOpen: (end) => open.has(end),
  }
}
