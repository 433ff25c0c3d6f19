/**
 * A waveform narrow enough to draw: the highest of each stretch of packed peaks (peaks.ts) from `first` up to `last`,
 * in `bars` values of 0..1 with two decimals. Fewer where there are fewer peaks.
 */
export function toWave(packed: Uint8Array, bars: number, first = 0, last = packed.byteLength / 2): number[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const end = Math.min(last, Math.floor(packed.byteLength / 2))
  const count = Math.max(0, Math.min(bars, end - first))
  return Array.from({ length: count }, (_, bar) => {
    const from = first + Math.floor((bar * (end - first)) / count)
    const to = first + Math.floor(((bar + 1) * (end - first)) / count)
    let highest = 0
    for (let at = from; at < to; at += 1) highest = Math.max(highest, view.getUint16(at * 2, true))
    return Math.round(highest / 10) / 100
  })
}
