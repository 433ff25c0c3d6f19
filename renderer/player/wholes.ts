import type { TrackSound } from '../../electron/contract/sound.ts'
import type { TrackId } from '../../media/model.ts'
import { decodeAudio, fetchAudio } from './fetch-audio.ts'

/** The playing song and the fading one; a song of 3 min is about 63 MB. */
const MOST = 2

export type Wholes = {
  /** The whole track if it lies decoded: the song that was hung up, most likely. */
  ready(track: TrackSound): AudioBuffer | null
  /** All of it, kept until two later ones came. @throws SoundProblem */
  fetch(track: TrackSound): Promise<AudioBuffer>
  /** All of it, not kept. @throws SoundProblem */
  decode(track: TrackSound, signal: AbortSignal): Promise<AudioBuffer>
  close(): void
}

type Entry = {
  readonly trackId: TrackId
  readonly url: string
  readonly abort: AbortController
  readonly coming: Promise<AudioBuffer>
  buffer: AudioBuffer | null
}

/** Whole decoded tracks of one context; `onDecoded` hears of each, to measure it. */
export function createWholes(
  context: BaseAudioContext,
  onDecoded: (track: TrackSound, buffer: AudioBuffer) => void,
): Wholes {
  let entries: readonly Entry[] = []
  const find = (track: TrackSound): Entry | undefined =>
    entries.find(({ trackId, url }) => trackId === track.trackId && url === track.url)

  const decode = async (track: TrackSound, signal: AbortSignal): Promise<AudioBuffer> => {
    const buffer = await decodeAudio(context, await fetchAudio(track, null, signal))
    onDecoded(track, buffer)
    return buffer
  }

  const keep = (entry: Entry): Entry => {
    const others = entries.filter((other) => other !== entry)
    for (const old of others.slice(MOST - 1)) old.abort.abort()
    entries = [entry, ...others.slice(0, MOST - 1)]
    return entry
  }

  const begin = (track: TrackSound): Entry => {
    const abort = new AbortController()
    const entry: Entry = {
      trackId: track.trackId,
      url: track.url,
      abort,
      coming: decode(track, abort.signal),
      buffer: null,
    }
    entry.coming.then(
      (buffer) => {
        entry.buffer = buffer
      },
      // Whoever waits for it hears why; the next who asks begins anew.
      () => {
        entries = entries.filter((other) => other !== entry)
      },
    )
    return entry
  }

  return {
    ready: (track) => find(track)?.buffer ?? null,
    fetch: (track) => keep(find(track) ?? begin(track)).coming,
    decode,
    close: () => {
      for (const { abort } of entries) abort.abort()
      entries = []
    },
  }
}
