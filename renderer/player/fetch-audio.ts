import type { SoundFailure, TrackSound } from '../../electron/contract/sound.ts'

/** A track that cannot sound; `code` says why. */
export class SoundProblem extends Error {
  readonly code: SoundFailure
  constructor(code: SoundFailure, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SoundProblem'
    this.code = code
  }
}

/** The failure behind whatever was thrown on the way to samples. */
export function toSoundFailure(problem: unknown): SoundFailure {
  return problem instanceof SoundProblem ? problem.code : 'unreachable'
}

/**
 * A file's bytes, or its first `firstBytes`. One that is shorter than when it came into the house was
 * damaged since: what is left of it may sound for a moment, or not at all.
 * @throws SoundProblem `missing`, `unreachable`, `not-audio`
 */
export async function fetchAudio(
  track: Pick<TrackSound, 'url' | 'sizeBytes'>,
  firstBytes: number | null,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const { url, sizeBytes } = track
  const headers = firstBytes === null ? {} : { range: `bytes=0-${firstBytes - 1}` }
  let answer: Response
  let bytes: ArrayBuffer | null = null
  try {
    answer = await fetch(url, { headers, signal })
    if (answer.ok) bytes = await answer.arrayBuffer()
  } catch (cause) {
    throw new SoundProblem('unreachable', `${url} does not come`, { cause })
  }
  if (bytes !== null) {
    if (wholeSize(answer, bytes) < sizeBytes) throw new SoundProblem('not-audio', `${url} is cut short`)
    return bytes
  }
  // Not even its first byte is there.
  if (answer.status === 416) throw new SoundProblem('not-audio', `${url} is empty`)
  throw new SoundProblem(answer.status === 404 ? 'missing' : 'unreachable', `${url} answers ${answer.status}`)
}

/** Of a part, the answer says how long the whole is (RFC 9110, 14.4); one that does not is believed. */
function wholeSize(answer: Response, bytes: ArrayBuffer): number {
  if (answer.status !== 206) return bytes.byteLength
  return Number(/\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1] ?? Infinity)
}

/** Samples at the context's rate. @throws SoundProblem `not-audio` */
export async function decodeAudio(context: BaseAudioContext, bytes: ArrayBuffer): Promise<AudioBuffer> {
  try {
    return await context.decodeAudioData(bytes)
  } catch (cause) {
    throw new SoundProblem('not-audio', 'no samples could be made of it', { cause })
  }
}
