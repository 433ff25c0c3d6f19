import type { TrackSound } from '../../electron/contract/sound.ts'
import type { Measurement, TrackId } from '../../media/model.ts'
import type { MeasureOrder } from './measure-worker.ts'
import type { Measured } from './sound.ts'

export type Measuring = {
  /** Measures what nobody has measured yet, beside the page. */
  look(track: TrackSound, buffer: AudioBuffer): void
  close(): void
}

/** Measures tracks the importer could not decode (AAC), each once per page. */
export function createMeasuring(onMeasured: (measured: Measured) => void): Measuring {
  const known = new Set<TrackId>()
  const workers = new Set<Worker>()
  return {
    look: ({ trackId, measured }, buffer) => {
      if (measured || known.has(trackId)) return
      known.add(trackId)
      const worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' })
      workers.add(worker)
      const done = (): void => {
        worker.terminate()
        workers.delete(worker)
      }
      worker.addEventListener('message', ({ data }: MessageEvent<Measurement>) => {
        done()
        onMeasured({ trackId, ...data })
      })
      worker.addEventListener('error', done)
      const channels = Array.from({ length: buffer.numberOfChannels }, (_, channel) =>
        buffer.getChannelData(channel).slice(),
      )
      const order: MeasureOrder = { channels, sampleRate: buffer.sampleRate }
      worker.postMessage(
        order,
        channels.map((samples) => samples.buffer),
      )
    },
    close: () => {
      for (const worker of workers) worker.terminate()
    },
  }
}
