import { stepEnergies } from './step-energies.ts'

// ITU-R BS.1770-5: windows of 400 ms overlapping by 75 %, an absolute gate at -70 LKFS and a
// relative one 10 LU below the mean of what passed it.
const STEP_S = 0.1
const STEPS_PER_WINDOW = 4
const ABSOLUTE_GATE_LUFS = -70
const RELATIVE_GATE_LU = -10
/** Makes a 997 Hz sine of 0 dBFS in one channel read -3.01 LKFS. */
const OFFSET_DB = -0.691
/** The standard's weights of L R C LFE Ls Rs; two channels or fewer are all in front. */
const WEIGHTS = [1, 1, 1, 0, 1.41, 1.41]

/** Integrated, gated loudness in LUFS; minus infinity for silence. Under 400 ms: ungated, over the whole. */
export function integratedLoudness(channels: readonly Float32Array[], sampleRate: number): number {
  const length = channels[0]?.length ?? 0
  const window = Math.round(STEP_S * STEPS_PER_WINDOW * sampleRate)
  const stepLength = length < window ? Math.max(1, length) : Math.round(STEP_S * sampleRate)
  const perWindow = length < window ? 1 : STEPS_PER_WINDOW
  const powers = windowPowers(weightedSteps(channels, sampleRate, stepLength), perWindow, stepLength)
  const heard = powers.filter((power) => toLufs(power) > ABSOLUTE_GATE_LUFS)
  const gate = toLufs(mean(heard)) + RELATIVE_GATE_LU
  return toLufs(mean(heard.filter((power) => toLufs(power) > gate)))
}

function weightedSteps(channels: readonly Float32Array[], sampleRate: number, stepLength: number): Float64Array {
  const sum = new Float64Array(Math.floor((channels[0]?.length ?? 0) / stepLength))
  channels.forEach((samples, channel) => {
    const weight = WEIGHTS[channel] ?? 1
    if (weight === 0) return
    stepEnergies(samples, sampleRate, stepLength).forEach((energy, step) => {
      sum[step] = (sum[step] ?? 0) + weight * energy
    })
  })
  return sum
}

function windowPowers(steps: Float64Array, perWindow: number, stepLength: number): number[] {
  const powers: number[] = []
  for (let last = perWindow - 1; last < steps.length; last++) {
    let energy = 0
    for (let step = last - perWindow + 1; step <= last; step++) energy += steps[step] ?? 0
    powers.push(energy / (perWindow * stepLength))
  }
  return powers
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function toLufs(power: number): number {
  return OFFSET_DB + 10 * Math.log10(power)
}
