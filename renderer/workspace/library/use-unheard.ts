import { useCallback, useEffect, useRef } from 'react'
import type { TrackId } from '../../../media/model.ts'
import { createMeasuring } from '../../player/measuring.ts'
import type { Measured } from '../../player/sound.ts'
import { useDeskParts } from '../app/desk-context.ts'
import { useCall } from '../app/use-call.ts'
import { useOrder } from '../app/use-order.ts'

/** Any rate will do: the decoder brings every file to it. */
const RATE = 48_000

/**
 * Listens to what the importer has no decoder for (AAC): all of it by itself, one after the other, and one again when asked.
 * What cannot be decoded here either stays among the findings.
 */
export function useUnheard(): (id: TrackId) => void {
  const { client, problem } = useDeskParts()
  const order = useOrder()
  const review = useCall('review', {})
  const tried = useRef(new Set<TrackId>())
  const queue = useRef(Promise.resolve())
  const listen = (id: TrackId, isAsked: boolean): void => {
    queue.current = queue.current.then(async () => {
      try {
        const { track } = await client.ask('songToHear', { trackId: id, residentId: null })
        const bytes = await (await fetch(track.url)).arrayBuffer()
        const buffer = await new OfflineAudioContext(2, 1, RATE).decodeAudioData(bytes)
        const heard = await new Promise<Measured>((resolve) => {
          const measuring = createMeasuring((measured) => {
            measuring.close()
            resolve(measured)
          })
          measuring.look(track, buffer)
        })
        await order('trackMeasured', heard)
      } catch {
        if (isAsked) problem.set(() => ({ code: 'song-failed' }))
      }
    })
  }
  const start = useRef(listen)
  useEffect(() => {
    start.current = listen
  })
  useEffect(() => {
    for (const finding of review?.findings ?? []) {
      if (finding.kind !== 'not-measured' || tried.current.has(finding.trackId)) continue
      tried.current.add(finding.trackId)
      start.current(finding.trackId, false)
    }
  }, [review])
  return useCallback((id: TrackId) => start.current(id, true), [])
}
