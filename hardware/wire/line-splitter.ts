/** What came out of the octets: a candidate line (without its line end), or octets thrown away. */
export type Piece =
  | { readonly type: 'line'; readonly text: string }
  | { readonly type: 'discarded'; readonly why: Discard; readonly octets: number }

/** `noise`: outside any line or not printable. `half-line`: a new line began before the old one ended. */
export type Discard = 'noise' | 'too-long' | 'half-line'

export type LineSplitter = { push(bytes: Uint8Array): readonly Piece[] }

/** Longest line from device to host, LF included (KSP/1 grammar). */
export const DEVICE_LINE_OCTETS = 128
/** Longest line from host to device, LF included (KSP/1 grammar). */
export const HOST_LINE_OCTETS = 48

const LF = 0x0a
const CR = 0x0d
const AT = 0x40
const HASH = 0x23

/**
 * Cuts octets into lines and never holds more than one line.
 * A start octet restarts the line, LF ends it, anything unprintable or too long throws octets away up to the
 * next start octet or LF. A discard is reported at the latest when it has grown to a line's length, so that
 * a cable that never sends LF is noticed too.
 */
export function createLineSplitter({ maxOctets }: { readonly maxOctets: number }): LineSplitter {
  let line = ''
  let inLine = false
  let discarded = 0
  let why: Discard = 'noise'

  function push(bytes: Uint8Array): readonly Piece[] {
    const pieces: Piece[] = []
    const discard = (octets: number, reason: Discard): void => {
      if (discarded === 0) why = reason
      discarded += octets
      if (discarded >= maxOctets) flush()
    }
    const flush = (): void => {
      if (discarded > 0) pieces.push({ type: 'discarded', why, octets: discarded })
      discarded = 0
    }
    const drop = (reason: Discard, octets: number): void => {
      inLine = false
      discard(octets, reason)
      line = ''
    }
    for (const octet of bytes) {
      if (octet === AT || octet === HASH) {
        if (inLine) drop('half-line', line.length)
        flush()
        line = String.fromCharCode(octet)
        inLine = true
      } else if (octet === LF) {
        if (inLine) pieces.push({ type: 'line', text: line.endsWith('\r') ? line.slice(0, -1) : line })
        flush()
        line = ''
        inLine = false
      } else if (!inLine) {
        if (octet !== CR) discard(1, 'noise')
      } else if (octet !== CR && (octet < 0x20 || octet > 0x7e)) {
        drop('noise', line.length + 1)
      } else if (line.length >= maxOctets - 1 && !(octet === CR && line.length === maxOctets - 1)) {
        drop('too-long', line.length + 1)
      } else {
        line += String.fromCharCode(octet)
      }
    }
    return pieces
  }

  return { push }
}
