const HEADER_BYTES = 44

/** A wave of that many seconds: `hz` may depend on the second. */
export function wave(
  seconds: number,
  rate: number,
  hz: number | ((second: number) => number),
  peak = 0.5,
): Float32Array {
  const samples = new Float32Array(seconds * rate)
  let phase = 0
  for (let i = 0; i < samples.length; i++) {
    samples[i] = peak * Math.sin(phase)
    phase += (2 * Math.PI * (typeof hz === 'number' ? hz : hz(i / rate))) / rate
  }
  return samples
}

/** A WAV file, 16 bits, with so many bytes (an even number) that are no music in front of everything else. */
export function wavOf(channels: readonly Float32Array[], rate: number, frontBytes = 0): Uint8Array {
  const frames = channels[0]?.length ?? 0
  const block = channels.length * 2
  const bytes = Buffer.alloc(HEADER_BYTES + frames * block)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(bytes.length - 8, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(channels.length, 22)
  bytes.writeUInt32LE(rate, 24)
  bytes.writeUInt32LE(rate * block, 28)
  bytes.writeUInt16LE(block, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(frames * block, 40)
  channels.forEach((samples, channel) => {
    samples.forEach((sample, i) =>
      bytes.writeInt16LE(Math.round(sample * 32_767), HEADER_BYTES + i * block + channel * 2),
    )
  })
  return frontBytes === 0 ? bytes : withFront(bytes, frontBytes)
}

function withFront(wav: Buffer, frontBytes: number): Uint8Array {
  const RIFF_BYTES = 12
  const chunk = Buffer.alloc(8 + frontBytes)
  chunk.write('JUNK', 0)
  chunk.writeUInt32LE(frontBytes, 4)
  const all = Buffer.concat([wav.subarray(0, RIFF_BYTES), chunk, wav.subarray(RIFF_BYTES)])
  all.writeUInt32LE(all.length - 8, 4)
  return all
}

/** The largest step from one sample to the next, 1 being full scale. */
export function largestStep(samples: Float32Array): number {
  return samples.reduce(
    (largest, sample, i) => (i === 0 ? 0 : Math.max(largest, Math.abs(sample - (samples[i - 1] ?? 0)))),
    0,
  )
}

/** Root mean square of a part, in dB below full scale. */
export function levelDb(samples: Float32Array): number {
  return 10 * Math.log10(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
}
