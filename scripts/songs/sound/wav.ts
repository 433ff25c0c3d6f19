const HEADER_BYTES = 44
const BYTES_PER_SAMPLE = 2
const FULL_SCALE = 32_767

/** A 16-bit WAV file of channels of one length. Plain rounding: the room's tail hides no dither. */
export function toWav(channels: readonly Float32Array[], sampleRate: number): Buffer {
  const frames = channels[0]?.length ?? 0
  const frameBytes = channels.length * BYTES_PER_SAMPLE
  const wav = Buffer.alloc(HEADER_BYTES + frames * frameBytes)
  wav.write('RIFF', 0, 'latin1')
  wav.writeUInt32LE(wav.length - 8, 4)
  wav.write('WAVEfmt ', 8, 'latin1')
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(channels.length, 22)
  wav.writeUInt32LE(sampleRate, 24)
  wav.writeUInt32LE(sampleRate * frameBytes, 28)
  wav.writeUInt16LE(frameBytes, 32)
  wav.writeUInt16LE(8 * BYTES_PER_SAMPLE, 34)
  wav.write('data', 36, 'latin1')
  wav.writeUInt32LE(frames * frameBytes, 40)
  channels.forEach((samples, channel) => {
    samples.forEach((sample, i) => {
      const value = Math.round(Math.max(-1, Math.min(1, sample)) * FULL_SCALE)
      wav.writeInt16LE(value, HEADER_BYTES + i * frameBytes + channel * BYTES_PER_SAMPLE)
    })
  })
  return wav
}
