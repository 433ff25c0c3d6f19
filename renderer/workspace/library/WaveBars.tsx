import { memo, type ReactNode } from 'react'

const BAR = 3
const GAP_SHARE = 0.36

/** A waveform as bars, mirrored at its middle. `litUpTo` is how many of them are in the accent's colour. */
export const WaveBars = memo(function WaveBars(props: {
  wave: readonly number[]
  height: number
  isWide?: boolean
  litUpTo?: number
}): ReactNode {
  const { wave, height, isWide = false, litUpTo = 0 } = props
  const width = Math.max(1, wave.length) * BAR
  return (
    <svg
      className="lib-wave"
      viewBox={`0 0 ${width} ${height}`}
      width={isWide ? '100%' : width}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="lib-wave-lit" d={bars(wave, 0, litUpTo, height)} />
      <path d={bars(wave, litUpTo, wave.length, height)} />
    </svg>
  )
})

/** One path for all bars: a table of forty rows draws 1,800 of them. */
function bars(wave: readonly number[], from: number, to: number, height: number): string {
  return wave
    .slice(from, to)
    .map((peak, index) => {
      const tall = Math.max(2, peak * height)
      const x = (from + index) * BAR
      return `M${x} ${((height - tall) / 2).toFixed(1)}h${(BAR * (1 - GAP_SHARE)).toFixed(2)}v${tall.toFixed(1)}h${(-BAR * (1 - GAP_SHARE)).toFixed(2)}z`
    })
    .join('')
}
