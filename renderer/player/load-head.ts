import type { TrackSound } from '../../electron/contract/sound.ts'
import { decodeAudio, fetchAudio, toSoundFailure } from './fetch-audio.ts'
import { headBytes } from './head-bytes.ts'
import type { Wholes } from './wholes.ts'

/** So much of a track lies ready, in one channel, from its trimmed start on. */
export const HEAD_S = 10
/** So much at first, so that all numbers sound soon after a start; the rest of the head follows. */
export const FIRST_S = 3

export type HeadSamples = {
  readonly samples: AudioBuffer
  /** Nothing comes after it: the track is this short. */
  readonly isAll: boolean
}

/**
 * Decodes the first `seconds` of a track from the front of its file, or the whole head from all of it where the
 * front alone says nothing (an MP4 with its table at the end).
 * @throws SoundProblem
 */
export async function loadHead(
  context: BaseAudioContext,
  wholes: Wholes,
  track: TrackSound,
  seconds: number,
  signal: AbortSignal,
): Promise<HeadSamples> {
  for (const attempt of [0, 1] as const) {
    const bytes = headBytes(track, seconds, attempt)
    if (bytes >= track.sizeBytes) break
    const part = await fetchAudio(track, bytes, signal)
    const decoded = await decodeAudio(context, part).catch((problem: unknown) => {
      if (toSoundFailure(problem) === 'not-audio') return null
      throw problem
    })
    if (decoded === null) break
    const head = cutHead(context, decoded, track, seconds, false)
    if (head !== null) return head
  }
  const head = cutHead(context, await wholes.decode(track, signal), track, HEAD_S, true)
  return head ?? { samples: context.createBuffer(1, 1, context.sampleRate), isAll: true }
}

/** One channel of the first seconds; null where the decoded part ends before them. */
function cutHead(
  context: BaseAudioContext,
  decoded: AudioBuffer,
  track: TrackSound,
  seconds: number,
  isWhole: boolean,
): HeadSamples | null {
  const rate = decoded.sampleRate
  const start = Math.round(track.startS * rate)
  const end = track.endS === null ? Infinity : Math.round(track.endS * rate)
  const wanted = Math.min(start + seconds * rate, end)
  const last = isWhole ? Math.min(wanted, decoded.length) : wanted
  if (last > decoded.length || last <= start) return null
  const samples = context.createBuffer(1, last - start, rate)
  mixDown(decoded, samples.getChannelData(0), start, track.monoFrom === 'both')
  return { samples, isAll: end <= last || (isWhole && decoded.length <= last) }
}

// The same sums as the graph makes of the whole file, so that the two join without a seam.
function mixDown(decoded: AudioBuffer, into: Float32Array, start: number, isBoth: boolean): void {
  const left = decoded.getChannelData(0)
  if (!isBoth || decoded.numberOfChannels < 2) {
    into.set(left.subarray(start, start + into.length))
    return
  }
  const right = decoded.getChannelData(1)
  for (let i = 0; i < into.length; i++) into[i] = 0.5 * ((left[start + i] ?? 0) + (right[start + i] ?? 0))
}
