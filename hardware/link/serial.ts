import { SerialPort } from 'serialport'
import { LinkError, type Link, type LinkErrorCode, type LinkEvents } from './link.ts'

/** KSP/1: 115200 8N1 without flow control. Never 1200: that starts the boot loader of some boards. */
const BAUD = 115_200
/** KSP/1 rule 7: when nobody reads, writes never finish; a host keeps no more than these. */
const MOST_PENDING_WRITES = 16

/**
 * Opens a serial port as a link. Every connection gets a new SerialPort: an old one keeps half a line
 * and sends what was written while it was closed. Throws `LinkError`.
 */
export async function openSerialLink(
  path: string,
  events: LinkEvents,
  { mostPendingWrites = MOST_PENDING_WRITES } = {},
): Promise<Link> {
  const port = new SerialPort({
    path,
    baudRate: BAUD,
    autoOpen: false,
    // Dropping DTR when the program ends would reset the board once more at the next start.
    hupcl: false,
  })
  let isOver = false
  let pendingWrites = 0
  let closing: Promise<void> | undefined

  // The stream must be read from before the opening, or an unplugged port never says so and leaks its descriptor.
  port.on('data', (bytes: Uint8Array) => {
    if (!isOver) events.onBytes(bytes)
  })
  // A cancelled write arrives here as well; the close event tells what matters.
  port.on('error', () => {})
  // `close` may come twice. Unplugged within a few ms of the opening, a port closes only when it is written to.
  port.on('close', () => {
    if (isOver) return
    isOver = true
    events.onClosed()
  })

  await new Promise<void>((resolve, reject) => {
    port.open((error) => {
      if (error === null) resolve()
      else reject(new LinkError(toLinkErrorCode(error.message), `cannot open ${path}`, { cause: error }))
    })
  })

  return {
    write(text) {
      if (isOver || !port.isOpen || pendingWrites >= mostPendingWrites) return false
      pendingWrites++
      // Never waits for drain: with nobody reading it hangs until the port is closed.
      port.write(text, 'latin1', () => {
        pendingWrites--
      })
      return true
    },
    close() {
      isOver = true
      closing ??= new Promise((resolve) => {
        if (port.isOpen) port.close(() => resolve())
        else resolve()
      })
      return closing
    },
  }
}

/** serialport reports why an opening failed in words only, on every system; this is the one place that reads them. */
function toLinkErrorCode(words: string): LinkErrorCode {
  if (/no such file|file not found|cannot find|unknown error code 2\b/i.test(words)) return 'missing'
  if (/lock port|resource busy|temporarily unavailable/i.test(words)) return 'busy'
  if (/permission denied|access denied/i.test(words)) return 'denied'
  return 'failed'
}
