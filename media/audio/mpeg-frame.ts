/** What one MPEG audio frame's four bytes say. */
export type MpegFrame = {
  readonly layer: 1 | 2 | 3
  readonly sampleRate: number
  readonly samples: number
  readonly channels: 1 | 2
  readonly lengthBytes: number
  /** From the frame's first byte to where a Xing or Info tag would stand. */
  readonly tagAt: number
}

// ISO/IEC 11172-3 and 13818-3: kbit/s by index, per version (1, or 2 and 2.5) and layer.
const KBPS_V1 = {
  1: [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  2: [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  3: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
}
const KBPS_V2 = {
  1: [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  3: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const RATES_V1 = [44_100, 48_000, 32_000]
const LAYERS = [null, 3, 2, 1] as const
const MONO = 3

/** The frame that begins at `at`, or null where none does (free format included: no encoder writes it). */
export function mpegFrameAt(bytes: Uint8Array, at: number): MpegFrame | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4)
  if (at + 4 > bytes.length || first !== 0xff || (second & 0xe0) !== 0xe0) return null
  const version = (second >> 3) & 3
  const layer = LAYERS[(second >> 1) & 3] ?? null
  if (version === 1 || layer === null) return null
  const isV1 = version === 3
  const kbps = (isV1 ? KBPS_V1 : KBPS_V2)[layer][third >> 4] ?? 0
  const rateV1 = RATES_V1[(third >> 2) & 3]
  if (kbps === 0 || rateV1 === undefined) return null
  const sampleRate = isV1 ? rateV1 : version === 2 ? rateV1 / 2 : rateV1 / 4
  const samples = layer === 1 ? 384 : layer === 3 && !isV1 ? 576 : 1152
  const slot = layer === 1 ? 4 : 1
  const padding = ((third >> 1) & 1) * slot
  const lengthBytes = Math.floor((samples / 8 / slot) * ((kbps * 1000) / sampleRate)) * slot + padding
  const channels = fourth >> 6 === MONO ? 1 : 2
  const side = isV1 ? (channels === 1 ? 17 : 32) : channels === 1 ? 9 : 17
  return { layer, sampleRate, samples, channels, lengthBytes, tagAt: 4 + side }
}

/** How far behind a tag the first frame is looked for: some programs leave zeros between them. */
export const MPEG_SEARCH_BYTES = 65_536

/** How many frames must follow one another before bytes count as MPEG audio: chance makes two, not three. */
const FRAMES_IN_A_ROW = 3

/** Where MPEG audio begins in `bytes`: the first frame followed by others of its kind; null where none is. */
export function findMpegFrame(bytes: Uint8Array): { readonly at: number; readonly frame: MpegFrame } | null {
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const frame = mpegFrameAt(bytes, at)
    if (frame !== null && isFollowed(bytes, at, frame)) return { at, frame }
  }
  return null
}

function isFollowed(bytes: Uint8Array, at: number, first: MpegFrame): boolean {
  let next = at + first.lengthBytes
  for (let row = 1; row < FRAMES_IN_A_ROW; row++) {
    const frame = mpegFrameAt(bytes, next)
    if (frame === null || frame.layer !== first.layer || frame.sampleRate !== first.sampleRate) return false
    next += frame.lengthBytes
  }
  return true
}
