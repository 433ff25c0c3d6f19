import { SAMPLE_RATE } from './voice.ts'

/** Multiplies a rise and a fall of raised-cosine shape into `samples`, so that no edge can click. */
export function shapeEdges(samples: Float32Array, attackS: number, releaseS: number): void {
  const rise = Math.min(samples.length, Math.max(1, Math.round(attackS * SAMPLE_RATE)))
  const fall = Math.min(samples.length, Math.max(1, Math.round(releaseS * SAMPLE_RATE)))
  for (let i = 0; i < rise; i++) samples[i] = (samples[i] ?? 0) * halfCosine(i / rise)
  for (let i = 0; i < fall; i++) {
    const place = samples.length - 1 - i
    samples[place] = (samples[place] ?? 0) * halfCosine(i / fall)
  }
}

function halfCosine(x: number): number {
  return 0.5 - 0.5 * Math.cos(Math.PI * x)
}
