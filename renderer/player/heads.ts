import type { SoundFailure, TrackSound } from '../../electron/contract/sound.ts'
import { toSoundFailure } from './fetch-audio.ts'
import { FIRST_S, headSeconds } from './head-length.ts'
import type { HeadSamples } from './load-head.ts'
import { createSongChain, type SongChain } from './song-chain.ts'
import type { Armed } from './sound.ts'

/** A source already in its chain: starting it is one call. Each can be started once. */
export type Loaded = { readonly source: AudioBufferSourceNode; readonly chain: SongChain }

/** The first seconds of a track; `take` gives a fresh source for them, `release` gives back the one that waits. */
export type Head = HeadSamples & { take(): Loaded; release(): void }

export type Heads = {
  /** Keeps exactly these ready; what failed before is tried again. */
  arm(tracks: readonly TrackSound[]): void
  ready(track: TrackSound): Head | null
  /** The head of any track, loaded now where it is not armed. @throws SoundProblem */
  fetch(track: TrackSound): Promise<Head>
  close(): void
}

export type HeadsNeeds = {
  readonly context: AudioContext
  readonly out: AudioNode
  readonly load: (track: TrackSound, seconds: number, signal: AbortSignal) => Promise<HeadSamples>
  readonly onArmed: (armed: Armed) => void
}

type Entry = {
  readonly track: TrackSound
  readonly abort: AbortController
  head: Head | null
  failure: SoundFailure | null
}

/** The armed tracks of one context; `onArmed` hears every change of what lies ready. */
export function createHeads({ context, out, load, onArmed }: HeadsNeeds): Heads {
  let entries: readonly Entry[] = []
  // Two lanes: one song is fetched while another is decoded. Ten at once would fill the decoder's queue before a
  // song that is dialled now.
  const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()]
  let turn = 0

  const find = (track: TrackSound): Entry | undefined => entries.find((entry) => isSameSound(entry.track, track))
  const report = (): void =>
    onArmed({
      ready: entries.flatMap(({ head, track }) => (head === null ? [] : [track.trackId])),
      failed: entries.flatMap(({ failure, track }) => (failure === null ? [] : [{ trackId: track.trackId, failure }])),
    })

  const drop = ({ abort, head }: Entry): void => {
    abort.abort()
    head?.release()
  }

  const begin = (track: TrackSound): Entry => {
    const abort = new AbortController()
    const lane = turn++ % lanes.length
    const loadNext = (seconds: number): Promise<Head> => {
      const loading = (lanes[lane] ?? Promise.resolve())
        .then(() => load(track, seconds, abort.signal))
        .then((samples) => createHead(context, out, track, samples))
      lanes[lane] = loading.catch(() => undefined)
      return loading
    }
    const entry: Entry = { track, abort, head: null, failure: null }
    const take = (head: Head): void => {
      if (abort.signal.aborted) return head.release()
      entry.head?.release()
      entry.head = head
    }
    loadNext(FIRST_S).then(
      (head) => {
        take(head)
        if (abort.signal.aborted) return
        report()
        // Behind the first seconds of all others. Where it fails the song still begins at once.
        if (!head.isAll && headSeconds(track) > FIRST_S) loadNext(headSeconds(track)).then(take, () => undefined)
      },
      (problem: unknown) => {
        entry.failure = toSoundFailure(problem)
        if (!abort.signal.aborted) report()
      },
    )
    return entry
  }

  return {
    arm: (tracks) => {
      const kept = tracks.map((track) => {
        const old = find(track)
        return old !== undefined && old.failure === null ? old : begin(track)
      })
      for (const old of entries) if (!kept.includes(old)) drop(old)
      entries = kept
      report()
    },
    ready: (track) => find(track)?.head ?? null,
    fetch: async (track) =>
      createHead(context, out, track, await load(track, headSeconds(track), new AbortController().signal)),
    close: () => {
      for (const entry of entries) drop(entry)
      entries = []
    },
  }
}

function createHead(context: AudioContext, out: AudioNode, track: TrackSound, head: HeadSamples): Head {
  const prepare = (): Loaded => {
    const chain = createSongChain(context, out, track.monoFrom)
    const source = new AudioBufferSourceNode(context, { buffer: head.samples })
    source.connect(chain.input)
    return { source, chain }
  }
  let next: Loaded | null = prepare()
  let isReleased = false
  return {
    ...head,
    take: () => {
      const taken = next ?? prepare()
      next = null
      // After the start of this one, so that preparing costs it nothing.
      setTimeout(() => {
        if (!isReleased) next ??= prepare()
      })
      return taken
    },
    release: () => {
      isReleased = true
      next?.chain.release()
      next = null
    },
  }
}

function isSameSound(a: TrackSound, b: TrackSound): boolean {
  return (
    a.trackId === b.trackId &&
    a.url === b.url &&
    a.startS === b.startS &&
    a.endS === b.endS &&
    a.monoFrom === b.monoFrom
  )
}
