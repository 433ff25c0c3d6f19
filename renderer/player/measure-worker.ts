import { measure } from '../../media/measure.ts'

/** What the page sends: a decoded file. The answer is a `Measurement`. */
export type MeasureOrder = { readonly channels: readonly Float32Array[]; readonly sampleRate: number }

addEventListener('message', ({ data }: MessageEvent<MeasureOrder>) => {
  postMessage(measure(data.channels, data.sampleRate))
})
