import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeWav } from '../../../media/audio/wav.ts'
import { chunk, pcm16, riff, tone, wav, wavFormat } from '../sound-files.ts'
import { tempDir } from '../temp-dir.ts'

type Decoded = { channels: number[][]; sampleRate: number; cutShort: boolean; announcedS: number | null }

async function decode(bytes: Uint8Array): Promise<Decoded | null> {
  using dir = tempDir({ 'a.wav': bytes })
  await using file = await open(join(dir.path, 'a.wav'))
  const decoding = await decodeWav(file, bytes.length)
  if (decoding === null) return null
  const decoded: Decoded = { channels: [], sampleRate: 0, cutShort: decoding.cutShort, announcedS: decoding.announcedS }
  for await (const piece of decoding.samples) {
    decoded.sampleRate = piece.sampleRate
    decoded.channels = piece.channels.map((samples, i) => [...(decoded.channels[i] ?? []), ...samples])
  }
  return decoded
}

function bytesOf(length: number, write: (buffer: Buffer) => void): Uint8Array {
  const buffer = Buffer.alloc(length)
  write(buffer)
  return buffer
}

describe('kinds of samples', () => {
  const half = [
    { name: '8 bit, unsigned', tag: 1, bits: 8, data: Buffer.from([192, 64]) },
    {
      name: '16 bit',
      tag: 1,
      bits: 16,
      data: bytesOf(4, (b) => {
        b.writeInt16LE(0x4000, 0)
        b.writeInt16LE(-0x4000, 2)
      }),
    },
    {
      name: '24 bit',
      tag: 1,
      bits: 24,
      data: bytesOf(6, (b) => {
        b.writeIntLE(0x400000, 0, 3)
        b.writeIntLE(-0x400000, 3, 3)
      }),
    },
    {
      name: '32 bit',
      tag: 1,
      bits: 32,
      data: bytesOf(8, (b) => {
        b.writeInt32LE(0x40000000, 0)
        b.writeInt32LE(-0x40000000, 4)
      }),
    },
    {
      name: '32 bit float',
      tag: 3,
      bits: 32,
      data: bytesOf(8, (b) => {
        b.writeFloatLE(0.5, 0)
        b.writeFloatLE(-0.5, 4)
      }),
    },
    {
      name: '64 bit float',
      tag: 3,
      bits: 64,
      data: bytesOf(16, (b) => {
        b.writeDoubleLE(0.5, 0)
        b.writeDoubleLE(-0.5, 8)
      }),
    },
  ]
  test.each(half)('$name is read', async ({ tag, bits, data }) => {
    const decoded = await decode(riff(wavFormat({ tag, bits }), chunk('data', data)))
    expect(decoded?.channels).toEqual([[0.5, -0.5]])
  })

  test('the extensible form names the kind in its second place', async () => {
    const extension: Uint8Array = bytesOf(24, (b) => {
      b.writeUInt16LE(22, 0)
      b.writeUInt16LE(3, 8)
    })
    const data = bytesOf(4, (b) => b.writeFloatLE(0.25, 0))
    const decoded = await decode(riff(wavFormat({ tag: 0xfffe, bits: 32, extension }), chunk('data', data)))
    expect(decoded?.channels).toEqual([[0.25]])
  })

  test('telephone companding is left to the page', async () => {
    expect(await decode(riff(wavFormat({ tag: 7, bits: 8 }), chunk('data', Buffer.alloc(100))))).toBeNull()
  })

  test('a kind that nobody plays gives nothing', async () => {
    const decoded = await decode(riff(wavFormat({ tag: 2, bits: 4 }), chunk('data', Buffer.alloc(100))))
    expect(decoded?.channels).toEqual([])
  })

  test('a broken float is silence and not the end of all measuring', async () => {
    const data = bytesOf(12, (b) => {
      b.writeFloatLE(Number.NaN, 0)
      b.writeFloatLE(Infinity, 4)
      b.writeFloatLE(0.5, 8)
    })
    const decoded = await decode(riff(wavFormat({ tag: 3, bits: 32 }), chunk('data', data)))
    expect(decoded?.channels).toEqual([[0, 0, 0.5]])
  })
})

describe('the file around the samples', () => {
  test('channels come apart', async () => {
    const decoded = await decode(wav(Float32Array.of(1, 0), Float32Array.of(-1, 0)))
    expect(decoded?.channels.map(([first]) => Math.round(first ?? 0))).toEqual([1, -1])
    expect(decoded?.sampleRate).toBe(44_100)
  })

  test.each([true, false])('chunks of odd length are passed over, filled up to even or not (%s)', async (padded) => {
    const odd = chunk('LIST', Buffer.from('odd'), { padded })
    const decoded = await decode(riff(odd, wavFormat(), odd, chunk('data', pcm16(Float32Array.of(0.5)))))
    expect(decoded?.channels[0]).toHaveLength(1)
  })

  test('what follows the sound is not sound', async () => {
    const decoded = await decode(
      riff(wavFormat(), chunk('data', pcm16(Float32Array.of(0.5))), chunk('LIST', Buffer.alloc(50))),
    )
    expect(decoded?.channels[0]).toHaveLength(1)
  })

  test('a file that was cut off gives what is there and says so', async () => {
    const whole = wav(tone({ seconds: 1 }))
    const decoded = await decode(whole.subarray(0, 44 + 44_100 + 1))
    expect(decoded).toMatchObject({ cutShort: true, announcedS: 1 })
    expect(decoded?.channels[0]).toHaveLength(22_050)
  })

  test.each([0, 0xffffffff])(
    'a recorder that never filled in the length (%i) recorded up to the end',
    async (saysBytes) => {
      const decoded = await decode(riff(wavFormat(), chunk('data', pcm16(tone({ seconds: 1 })), { saysBytes })))
      expect(decoded).toMatchObject({ cutShort: false, announcedS: null })
      expect(decoded?.channels[0]).toHaveLength(44_100)
    },
  )

  test.each(['no channels', 'no rate', 'no format', 'nothing at all'])('%s gives nothing', async (what) => {
    const data = chunk('data', pcm16(tone({ seconds: 1 })))
    const files: Record<string, Uint8Array> = {
      'no channels': riff(wavFormat({ channels: 0 }), data),
      'no rate': riff(wavFormat({ sampleRate: 0 }), data),
      'no format': riff(data),
      'nothing at all': riff(),
    }
    expect((await decode(files[what] ?? riff()))?.channels).toEqual([])
  })
})
