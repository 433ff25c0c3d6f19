import type { TrackSound } from '../../electron/contract/sound.ts'
import { decodeAudio, fetchAudio, toSoundFailure } from './fetch-audio.ts'
import { headBytes } from './head-bytes.ts'
import { headSeconds } from './head-length.ts'
import { mixDown } from './mix-down.ts'
import { isLong } from './song-end.ts'
import type { Wholes } from './wholes.ts'

export type HeadSamples = {
  readonly samples: AudioBuffer
  /** Nothing comes after it: the track is this short. */
  readonly isAll: boolean
}

/**
 * Decodes the first `seconds` of a track from the front of its file, or the whole head from all of it where the
 * front alone says nothing (an MP4 with its table at the end). Of a file that is too long for that nothing lies ready:
 * its media element begins by itself.
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
    // A picture in front may be all that the first attempt got.
    const decoded = await decodeAudio(context, part).catch((problem: unknown) => {
      if (toSoundFailure(problem) === 'not-audio') return null
      throw problem
    })
    const head = decoded && cutHead(context, decoded, track, seconds, false)
    if (head !== null) return head
  }
  if (isLong(track)) return { samples: nothing(context), isAll: false }
  const head = cutHead(context, await wholes.decode(track, signal), track, headSeconds(track), true)
  return head ?? { samples: nothing(context), isAll: true }
}

const nothing = (context: BaseAudioContext): AudioBuffer => context.createBuffer(1, 1, context.sampleRate)

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
  const wanted = Math.min(start + Math.round(seconds * rate), end)
  const last = isWhole ? Math.min(wanted, decoded.length) : wanted
  if (last > decoded.length || last <= start) return null
  const samples = context.createBuffer(1, last - start, rate)
  mixDown(decoded, samples.getChannelData(0), start, track.monoFrom === 'both')
  return { samples, isAll: end <= last || (isWhole && decoded.length <= last) }
}
