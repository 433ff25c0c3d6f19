const SIZE = 4096
/** Nothing is made above this: a telephone ends at 7 kHz and a loudspeaker in a living room needs little more. */
const HIGHEST_HZ = 11_000

/** Strength of partial `n` (1 is the fundamental) which sounds at `hz`. */
export type Spectrum = (n: number, hz: number) => number

/** One period of a tone of `hz`, band-limited, of unit energy; partials lie in scattered phases to keep peaks low. */
export function wavetable(spectrum: Spectrum, hz: number): Float32Array {
  const table = new Float32Array(SIZE + 1)
  let energy = 0
  for (let n = 1; n * hz < HIGHEST_HZ; n++) {
    const gain = spectrum(n, n * hz)
    if (Math.abs(gain) < 1e-5) continue
    energy += gain * gain
    // Schroeder's phases: a flat wave instead of a spike.
    const phase = -Math.PI * n * n * 0.13
    for (let i = 0; i <= SIZE; i++) table[i] = (table[i] ?? 0) + gain * Math.sin((2 * Math.PI * n * i) / SIZE + phase)
  }
  const scale = energy === 0 ? 0 : 1 / Math.sqrt(energy)
  return table.map((sample) => sample * scale)
}

/** The table's value at `phase` periods (0..1). */
export function readTable(table: Float32Array, phase: number): number {
  const place = phase * SIZE
  const below = Math.floor(place)
  const low = table[below] ?? 0
  return low + ((table[below + 1] ?? low) - low) * (place - below)
}
