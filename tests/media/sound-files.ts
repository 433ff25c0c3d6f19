import { readFileSync } from 'node:fs'

/** Bytes of one of the small recordings beside these tests: two seconds of a steady tone each. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)))
}

/** A steady tone, samples of -1..1. */
export function tone({ seconds = 1, hz = 440, level = 0.25, sampleRate = 44_100 } = {}): Float32Array {
  return Float32Array.from(
    { length: seconds * sampleRate },
    (_, i) => level * Math.sin((2 * Math.PI * hz * i) / sampleRate),
  )
}

/** A RIFF chunk: name, length, body, and the filling byte after an odd one. */
export function chunk(name: string, body: Uint8Array, { padded = true, saysBytes = body.length } = {}): Uint8Array {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(saysBytes, 4)
  return Buffer.concat([head, body, Buffer.alloc(padded ? body.length % 2 : 0)])
}

export function riff(...chunks: Uint8Array[]): Uint8Array {
  const body = Buffer.concat([Buffer.from('WAVE'), ...chunks])
  return chunk('RIFF', body)
}

type WavFormat = { tag?: number; channels?: number; sampleRate?: number; bits?: number; extension?: Uint8Array }

/** The `fmt ` chunk of a WAV file; tag 1 is PCM, 3 is float. */
export function wavFormat({
  tag = 1,
  channels = 1,
  sampleRate = 44_100,
  bits = 16,
  extension = new Uint8Array(0),
}: WavFormat = {}): Uint8Array {
  const body = Buffer.alloc(16)
  body.writeUInt16LE(tag, 0)
  body.writeUInt16LE(channels, 2)
  body.writeUInt32LE(sampleRate, 4)
  body.writeUInt32LE((sampleRate * channels * bits) / 8, 8)
  body.writeUInt16LE((channels * bits) / 8, 12)
  body.writeUInt16LE(bits, 14)
  return chunk('fmt ', Buffer.concat([body, extension]))
}

/** 16-bit samples of channels that are told side by side. */
export function pcm16(...channels: Float32Array[]): Uint8Array {
  const length = channels[0]?.length ?? 0
  const bytes = Buffer.alloc(length * channels.length * 2)
  channels.forEach((samples, channel) => {
    samples.forEach((sample, i) => bytes.writeInt16LE(Math.round(sample * 32_767), (i * channels.length + channel) * 2))
  })
  return bytes
}

/** A whole 16-bit WAV file. */
export function wav(...channels: Float32Array[]): Uint8Array {
  return riff(wavFormat({ channels: channels.length }), chunk('data', pcm16(...channels)))
}

/** An MP4 file with one track of the given codec, and no sound in it. */
export function mp4(codec: 'mp4a' | 'alac' | 'avc1'): Uint8Array {
  const isVideo = codec === 'avc1'
  const entry = box(codec, Buffer.alloc(isVideo ? 78 : 28))
  const sampleTable = box(
    'stbl',
    box('stsd', counted(1), entry),
    ...['stts', 'stsc', 'stco'].map((name) => box(name, counted(0))),
    box('stsz', Buffer.alloc(12)),
  )
  const handler = Buffer.alloc(24)
  handler.write(isVideo ? 'vide' : 'soun', 8)
  const times = Buffer.alloc(24)
  times.writeUInt32BE(1_000, 12)
  times.writeUInt32BE(2_000, 16)
  const media = box('mdia', box('mdhd', times), box('hdlr', handler), box('minf', sampleTable))
  return Buffer.concat([
    box('ftyp', Buffer.from('M4A \0\0\0\0M4A isom')),
    box('moov', box('mvhd', mp4Times()), box('trak', box('tkhd', Buffer.alloc(84)), media)),
    box('mdat', Buffer.alloc(64)),
  ])
}

function mp4Times(): Uint8Array {
  const body = Buffer.alloc(100)
  body.writeUInt32BE(1_000, 12)
  body.writeUInt32BE(2_000, 16)
  return body
}

function counted(count: number): Uint8Array {
  const body = Buffer.alloc(8)
  body.writeUInt32BE(count, 4)
  return body
}

function box(name: string, ...bodies: Uint8Array[]): Uint8Array {
  const body = Buffer.concat(bodies)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** AAC as broadcast: frames of the right shape with nothing in them. */
export function adts(frames = 20): Uint8Array {
  const length = 64
  const frame = Buffer.alloc(length)
  frame.set([0xff, 0xf1, 0x50, 0x80 | (length >> 11), (length >> 3) & 0xff, ((length & 7) << 5) | 0x1f, 0xfc])
  return Buffer.concat(Array.from({ length: frames }, () => frame))
}
