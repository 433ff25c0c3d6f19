/** Which bytes of a file to send; both ends included. */
export type ByteRange = { readonly first: number; readonly last: number }

/**
 * Reads one `Range` header against a file of `sizeBytes`. Null means the whole file (no header, or one
 * in another unit, RFC 9110 14.2); `unsatisfiable` must be answered with 416.
 */
export function parseByteRange(header: string | null, sizeBytes: number): ByteRange | 'unsatisfiable' | null {
  const match = header === null ? null : /^bytes=(\d*)-(\d*)$/.exec(header.trim())
  if (!match) return null
  const [, from = '', to = ''] = match
  if (from === '' && to === '') return null
  if (from === '') {
    const suffix = Number(to)
    return suffix === 0 || sizeBytes === 0
      ? 'unsatisfiable'
      : { first: Math.max(sizeBytes - suffix, 0), last: sizeBytes - 1 }
  }
  const first = Number(from)
  const last = to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1)
  return first >= sizeBytes || last < first ? 'unsatisfiable' : { first, last }
}
