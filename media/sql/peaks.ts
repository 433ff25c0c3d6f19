// A thousandth of full scale is finer than any screen draws, so two bytes hold a peak exactly as it
// was measured, at a fifth of the size of text.
const STEPS = 1000

/** Peaks of 0..1 as little-endian 16-bit thousandths. */
export function fromPeaks(peaks: readonly number[]): Uint8Array {
  const packed = new DataView(new ArrayBuffer(peaks.length * 2))
  peaks.forEach((peak, at) => packed.setUint16(at * 2, Math.round(Math.min(1, Math.max(0, peak)) * STEPS), true))
  return new Uint8Array(packed.buffer)
}

export function toPeaks(packed: Uint8Array): number[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  return Array.from({ length: Math.floor(packed.byteLength / 2) }, (_, at) => view.getUint16(at * 2, true) / STEPS)
}
