import type { Samples } from './decoding.ts'

/** What the FLAC, Vorbis and Opus decoders have in common. */
export type WasmDecoder = {
  readonly ready: Promise<void>
  readonly decode: (bytes: Uint8Array) => Decoded | Promise<Decoded>
  readonly flush: () => Promise<Decoded>
  readonly free: () => void
}

type Decoded = { readonly channelData: Float32Array[]; readonly samplesDecoded: number; readonly sampleRate: number }

/** Feeds a decoder piece by piece and frees it, whatever happens. */
export async function* decodePieces(decoder: WasmDecoder, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Samples> {
  await decoder.ready
  try {
    for await (const piece of pieces) yield* heard(await decoder.decode(piece))
    yield* heard(await decoder.flush())
  } finally {
    decoder.free()
  }
}

function heard({ channelData, samplesDecoded, sampleRate }: Decoded): Samples[] {
  return samplesDecoded > 0 ? [{ channels: channelData, sampleRate }] : []
}
