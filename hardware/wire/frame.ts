import { toCrcText } from './crc.ts'

/** `@` device to host, `#` host to device. */
export type Direction = '@' | '#'

/** One KSP/1 line whose checksum was right. `token` is the bare first parameter of ACK and NAK. */
export type Frame = {
  readonly direction: Direction
  readonly seq: number
  readonly verb: string
  readonly token: string | undefined
  readonly fields: ReadonlyMap<string, string>
  readonly crc: string
}

/** `shape`: not the grammar. `crc`: the grammar, but damaged on the way. */
export type FrameReading =
  | { readonly type: 'frame'; readonly frame: Frame }
  | { readonly type: 'bad'; readonly why: 'shape' | 'crc' }

const LINE = /^([@#])([0-9A-F]{2}) ([A-Z]{1,6}\??)((?: [A-Za-z0-9_.,:+=-]+)*)\*([0-9A-F]{4})$/
const FIELD = /^([A-Za-z][A-Za-z0-9]{0,7})=([A-Za-z0-9.,:_+-]+)$/
const TOKEN = /^[A-Za-z0-9_-]+$/

/** Reads one line without its line end. Parameters outside the grammar are ignored; the first of a key counts. */
export function readFrame(line: string): FrameReading {
  const match = LINE.exec(line)
  if (match === null) return { type: 'bad', why: 'shape' }
  const [, direction, seq, verb, params, crc] = match
  if (seq === undefined || verb === undefined || params === undefined || crc === undefined)
    return { type: 'bad', why: 'shape' }
  if (toCrcText(line.slice(0, line.length - 5)) !== crc) return { type: 'bad', why: 'crc' }
  const words = params.split(' ').slice(1)
  const first = words[0]
  const fields = new Map<string, string>()
  for (const word of words) {
    const [, key, value] = FIELD.exec(word) ?? []
    if (key !== undefined && value !== undefined && !fields.has(key)) fields.set(key, value)
  }
  const frame: Frame = {
    direction: direction === '#' ? '#' : '@',
    seq: Number.parseInt(seq, 16),
    verb,
    token: first !== undefined && TOKEN.test(first) ? first : undefined,
    fields,
    crc,
  }
  return { type: 'frame', frame }
}

/** One whole line with checksum and LF. `params` are written as they are: `h=u`, or a bare token. */
export function toLine(direction: Direction, seq: number, verb: string, params: readonly string[] = []): string {
  const body = `${direction}${toSeqText(seq)} ${[verb, ...params].join(' ')}`
  return `${body}*${toCrcText(body)}\n`
}

/** A sequence number as the wire writes it: two upper-case hex digits. */
export function toSeqText(seq: number): string {
  return (seq & 0xff).toString(16).toUpperCase().padStart(2, '0')
}
