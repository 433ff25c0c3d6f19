/** Some decoded sound: one array per channel, all of one length, samples of -1..1. */
export type Samples = { readonly channels: readonly Float32Array[]; readonly sampleRate: number }

/** A file being decoded, piece by piece. */
export type Decoding = {
  /** Seconds the file says it lasts, where it says so. */
  readonly announcedS: number | null
  /** The file ends before it says it does. */
  readonly cutShort: boolean
  /** To be walked once. Throws where the decoder stumbles; what came before is good. */
  readonly samples: AsyncIterable<Samples>
}
