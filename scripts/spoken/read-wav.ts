/** Samples -1..1 of a 16-bit WAV file with one channel, as espeak-ng writes it (its sizes may be left open). */
export function readWav(wav: Buffer): { readonly samples: Float32Array; readonly sampleRate: number } {
  const start = wav.indexOf('data', 12, 'latin1') + 8
  if (wav.toString('latin1', 0, 4) !== 'RIFF' || start < 8) throw new Error('not a WAV file')
  if (wav.readUInt16LE(22) !== 1 || wav.readUInt16LE(34) !== 16) throw new Error('not one channel of 16 bits')
  const samples = Float32Array.from(
    { length: Math.floor((wav.length - start) / 2) },
    (_, i) => wav.readInt16LE(start + 2 * i) / 32_768,
  )
  return { samples, sampleRate: wav.readUInt32LE(24) }
}
