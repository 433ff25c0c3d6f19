/** The Dutch dial tone: 425 Hz without a pause (ITU-T E.180 supplement 2). */
const TONE_HZ = 425
/** Makes -30 LUFS on two channels, 12 LU softer than the songs: it is there, and nobody starts. */
const PEAK = 10 ** (-29.3 / 20)
/** A whole number of waves at any rate that 25 divides, so that the loop has no seam. */
const LENGTH_S = 2
const HEADER_BYTES = 44
const SAMPLE_BYTES = 2

/** The dial tone as a WAV file in memory, one channel, at `sampleRate` Hz: it needs no resampling and so loops exactly. */
export function dialToneWav(sampleRate: number): Uint8Array<ArrayBuffer> {
  const frames = LENGTH_S * sampleRate
  const bytes = new Uint8Array(HEADER_BYTES + frames * SAMPLE_BYTES)
  const view = new DataView(bytes.buffer)
  const text = (at: number, word: string): void =>
    bytes.set(
      Array.from(word, (letter) => letter.charCodeAt(0)),
      at,
    )
  text(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true) // PCM
  view.setUint16(22, 1, true) // channels
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * SAMPLE_BYTES, true)
  view.setUint16(32, SAMPLE_BYTES, true)
  view.setUint16(34, 8 * SAMPLE_BYTES, true)
  text(36, 'data')
  view.setUint32(40, frames * SAMPLE_BYTES, true)
  for (let i = 0; i < frames; i++) {
    const sample = PEAK * Math.sin((2 * Math.PI * TONE_HZ * i) / sampleRate)
    view.setInt16(HEADER_BYTES + i * SAMPLE_BYTES, Math.round(sample * 32_767), true)
  }
  return bytes
}

/** Bytes as the address of a WAV file, the only form in which howler takes a file from memory. */
export function toWavAddress(bytes: Uint8Array): string {
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return `data:audio/wav;base64,${btoa(letters)}`
}
