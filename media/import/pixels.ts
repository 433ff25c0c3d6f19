/** How many pixels a PNG, JPEG or WebP says it has; 0 for anything else, and for what ends before it says so. */
export function pixelsOf(bytes: Uint8Array): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (view.toString('latin1', 1, 4) === 'PNG') return view.readUInt32BE(16) * view.readUInt32BE(20)
    if (view.readUInt16BE(0) === 0xffd8) return jpegPixels(view)
    if (view.toString('latin1', 8, 12) === 'WEBP') return webpPixels(view)
  } catch {
    // It ends too early to say.
  }
  return 0
}

/** The first frame header holds height and width (ITU-T T.81, B.2.2); C4, C8 and CC are no frames. */
function jpegPixels(view: Buffer): number {
  let at = 2
  for (;;) {
    const marker = view.readUInt16BE(at)
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return view.readUInt16BE(at + 5) * view.readUInt16BE(at + 7)
    if (marker < 0xff01) return 0
    at += 2 + view.readUInt16BE(at + 2)
  }
}

/** The three kinds of WebP each write their size in their own way (RFC 9649, 2.5 to 2.7). */
function webpPixels(view: Buffer): number {
  switch (view.toString('latin1', 12, 16)) {
    case 'VP8X':
      return (view.readUIntLE(24, 3) + 1) * (view.readUIntLE(27, 3) + 1)
    case 'VP8L': {
      const size = view.readUInt32LE(21)
      return ((size & 0x3fff) + 1) * (((size >> 14) & 0x3fff) + 1)
    }
    case 'VP8 ':
      return (view.readUInt16LE(26) & 0x3fff) * (view.readUInt16LE(28) & 0x3fff)
    default:
      return 0
  }
}
