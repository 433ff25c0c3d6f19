import type { SoundFailure } from '../../electron/contract/sound.ts'
import { openElementTail } from './element-tail.ts'
import { toSoundFailure } from './fetch-audio.ts'
import { BROWSING_S, headSeconds } from './head-length.ts'
import type { Head, Heads } from './heads.ts'
import { fallPath, risePath } from './level.ts'
import { createPlayClock } from './play-clock.ts'
import { createSongChain, type SongChain } from './song-chain.ts'
import { endFadeS, endOf, isLong } from './song-end.ts'
import type { SongOrder, Voice } from './sound.ts'
import { nextBlockAt, startExactly } from './start-exactly.ts'
import { whenReached } from './when-reached.ts'
import type { Wholes } from './wholes.ts'

// A song:  head (armed) --3 s or more-> whole file, at the exact sample --> end
//          resume: whole file from where it was;   long file: head, then a media element

export type SongNeeds = {
  readonly context: AudioContext
  readonly out: AudioNode
  readonly heads: Heads
  readonly wholes: Wholes
  /** How far the device has got, on the context's clock. */
  readonly outputTime: () => number
}

const DUCKED = 10 ** (-12 / 20)
const DUCK_S = 0.06
const SHORTEST_FALL_S = 0.01
/** A seam in the middle of the music: into a media element, or where the rest of the file came late. */
const SEAM_S = 0.05
/** An element gets going this long before it is heard. */
const ELEMENT_LEAD_S = 0.25

/** Starts a song: in this very call where its samples lie ready, else as soon as they do. */
export function startSong({ context, out, heads, wholes, outputTime }: SongNeeds, order: SongOrder): Voice {
  const { track } = order
  const fromS = Math.max(order.fromS, track.startS)
  const clock = createPlayClock(fromS)
  const gone = new AbortController()
  const chains: SongChain[] = []
  const sources: AudioBufferSourceNode[] = []
  let { ducked, hearing, ceilingDb } = order
  let fallsUntil = Infinity

  const release = (): void => {
    gone.abort()
    for (const source of sources) {
      source.onended = null
      source.stop()
    }
    for (const chain of chains) chain.release()
  }
  const finish = (failure: SoundFailure | null): void => {
    if (gone.signal.aborted) return
    release()
    if (fallsUntil === Infinity) order.onOver(failure)
  }

  /** Duck and ceiling are one level: what comes after everything else. */
  const openness = (): number => (ducked ? DUCKED : 1) * 10 ** (ceilingDb / 20)
  const adopt = (chain: SongChain): void => {
    if (hearing !== null) chain.shape(hearing)
    chain.duck.set(openness())
    chains.push(chain)
  }
  const rise = (chain: SongChain, at: number, riseS: number): void =>
    chain.level.go(at, () => risePath(10 ** (track.gainDb / 20), at, riseS))
  const fadeOut = (chain: SongChain, from: number, endAt: number, fadeS: number): void =>
    chain.end.go(from, (level) => [
      ...(level < 1 ? [{ at: from + SEAM_S, value: 1 }] : []),
      { at: endAt - fadeS, value: 1 },
      ...fallPath(1, endAt - fadeS, fadeS),
    ])

  /** The first samples of this play; `lengthS` of them. */
  const begin = (
    chain: SongChain,
    ready: AudioBufferSourceNode,
    offsetS: number,
    lengthS: number,
  ): { source: AudioBufferSourceNode; at: number } => {
    adopt(chain)
    const started = startExactly(ready, chain.input, offsetS, (at) => rise(chain, at, order.riseMs / 1000))
    sources.push(started.source)
    clock.run(started.at, fromS, lengthS)
    return started
  }

  const playHead = (head: Head): void => {
    if (gone.signal.aborted) return
    const loaded = head.take()
    const lengthS = head.samples.duration
    const { source, at } = begin(loaded.chain, loaded.source, 0, lengthS)
    // Until the rest is there, the head's end is the song's end.
    fadeOut(
      loaded.chain,
      at,
      at + lengthS,
      head.isAll ? endFadeS(track, track.durationS ?? fromS + lengthS, lengthS) : SEAM_S,
    )
    if (head.isAll) source.onended = () => finish(null)
    else if (isLong(track)) playElement(at + lengthS, fromS + lengthS, SEAM_S)
    else {
      // First seconds alone leave the decoder no time to wait for that.
      const waitS = lengthS < headSeconds(track) - SEAM_S ? 0 : BROWSING_S
      whenReached(context, at + waitS, gone.signal, () => joinWhole(loaded.chain, at + lengthS, fromS + lengthS))
    }
  }

  const playOnce = (head: Head): void => {
    playHead(head)
    head.release()
  }

  const joinWhole = (chain: SongChain, joinAt: number, positionS: number): void => {
    if (fallsUntil !== Infinity) return
    wholes.fetch(track).then(
      (whole) => {
        if (gone.signal.aborted) return
        const soon = nextBlockAt(context)
        // Too late for the seam: the song stands still and goes on softly.
        const isInTime = soon + SEAM_S < joinAt
        const at = isInTime ? joinAt : Math.max(joinAt, soon)
        const lengthS = endOf(track, whole.duration) - positionS
        if (lengthS <= 0) return whenReached(context, joinAt, gone.signal, () => finish(null))
        const source = new AudioBufferSourceNode(context, { buffer: whole })
        source.connect(chain.input)
        source.start(at, positionS, lengthS)
        if (fallsUntil !== Infinity) source.stop(fallsUntil)
        source.onended = () => finish(null)
        sources.push(source)
        clock.run(at, positionS, lengthS)
        const from = isInTime ? soon : at
        const fadeS = endFadeS(track, whole.duration, positionS + lengthS - fromS)
        fadeOut(chain, from, at + lengthS, Math.min(fadeS, at + lengthS - from))
      },
      (problem: unknown) => whenReached(context, joinAt, gone.signal, () => finish(toSoundFailure(problem))),
    )
  }

  const playWhole = (whole: AudioBuffer): void => {
    if (gone.signal.aborted) return
    const lengthS = Math.max(0, endOf(track, whole.duration) - fromS)
    const chain = createSongChain(context, out, track.monoFrom)
    const ready = new AudioBufferSourceNode(context, { buffer: whole })
    ready.connect(chain.input)
    const { source, at } = begin(chain, ready, fromS, lengthS)
    fadeOut(chain, at, at + lengthS, endFadeS(track, whole.duration, lengthS))
    source.stop(at + lengthS)
    source.onended = () => finish(null)
  }

  const playElement = (joinAt: number, positionS: number, riseS: number): void => {
    const chain = createSongChain(context, out, track.monoFrom)
    adopt(chain)
    const tail = openElementTail(context, track.url, positionS - ELEMENT_LEAD_S, chain.input, (isBroken) =>
      finish(isBroken ? 'not-audio' : null),
    )
    gone.signal.addEventListener('abort', () => tail.close())
    const endAt = joinAt + endOf(track, track.durationS ?? Infinity) - positionS
    whenReached(context, joinAt - ELEMENT_LEAD_S, gone.signal, () => {
      tail.play().catch(() => finish('not-audio'))
      rise(chain, Math.max(joinAt - SEAM_S, nextBlockAt(context)), riseS)
      // A file that stops coming is not heard.
      clock.run(joinAt, positionS, endAt - joinAt, tail.positionS)
      if (!Number.isFinite(endAt)) return
      fadeOut(chain, nextBlockAt(context), endAt, endFadeS(track, track.durationS ?? 0, endAt - joinAt))
      whenReached(context, endAt, gone.signal, () => finish(null))
    })
  }

  const whole = wholes.ready(track)
  const head = fromS === track.startS ? heads.ready(track) : null
  const fail = (problem: unknown): void => finish(toSoundFailure(problem))
  if (head !== null) playHead(head)
  else if (whole !== null) playWhole(whole)
  else if (fromS === track.startS) heads.fetch(track).then(playOnce).catch(fail)
  else if (isLong(track)) playElement(context.currentTime + ELEMENT_LEAD_S, fromS, order.riseMs / 1000)
  else wholes.fetch(track).then(playWhole).catch(fail)

  return {
    fall: (ms) => {
      const at = nextBlockAt(context)
      const lengthS = Math.max(ms / 1000, SHORTEST_FALL_S)
      if (gone.signal.aborted || at + lengthS >= fallsUntil) return
      fallsUntil = at + lengthS
      // Not heard yet, or no device to hear it: a fall now would sound when the device is back.
      if (sources.length + chains.length === 0 || context.state !== 'running') return finish(null)
      for (const chain of chains) chain.fall.go(at, (from) => fallPath(from, at, lengthS))
      for (const source of sources) source.stop(fallsUntil)
      whenReached(context, fallsUntil, gone.signal, () => finish(null))
    },
    duck: (next) => {
      if (next === ducked) return
      ducked = next
      const at = nextBlockAt(context)
      for (const chain of chains) chain.duck.go(at, () => [{ at: at + DUCK_S, value: openness() }])
    },
    shape: (next, nextCeilingDb) => {
      hearing = next
      ceilingDb = nextCeilingDb
      const at = nextBlockAt(context)
      for (const chain of chains) {
        chain.reshape(next, at)
        chain.duck.go(at, () => [{ at: at + DUCK_S, value: openness() }])
      }
    },
    heard: () => clock.heard(outputTime()),
    isOver: () => gone.signal.aborted,
  }
}
