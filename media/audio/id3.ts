/** Length in bytes of the ID3v2 tag that `head` (at least 10 bytes) begins with, 0 where there is none. */
export function id3Length(head: Uint8Array): number {
  const [i, d, three, , , flags = 0, a = 0, b = 0, c = 0, e = 0] = head
  if (head.length < 10 || i !== 0x49 || d !== 0x44 || three !== 0x33) return 0
  const footer = (flags & 0x10) === 0 ? 0 : 10
  // Four bytes of seven bits each, so that no tag ever looks like a frame.
  return 10 + ((a & 0x7f) << 21) + ((b & 0x7f) << 14) + ((c & 0x7f) << 7) + (e & 0x7f) + footer
}
