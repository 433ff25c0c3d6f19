import type { SoundFailure } from '../../electron/contract/sound.ts'

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

/** A file's bytes, or its first `firstBytes`. @throws SoundProblem `missing`, `unreachable` */
export async function fetchAudio(url: string, firstBytes: number | null, signal: AbortSignal): Promise<ArrayBuffer> {
  const headers = firstBytes === null ? {} : { range: `bytes=0-${firstBytes - 1}` }
  let answer: Response
  try {
    answer = await fetch(url, { headers, signal })
    if (answer.ok) return await answer.arrayBuffer()
  } catch (cause) {
    throw new SoundProblem('unreachable', `${url} does not come`, { cause })
  }
  throw new SoundProblem(answer.status === 404 ? 'missing' : 'unreachable', `${url} answers ${answer.status}`)
}

/** Samples at the context's rate. @throws SoundProblem `not-audio` */
export async function decodeAudio(context: BaseAudioContext, bytes: ArrayBuffer): Promise<AudioBuffer> {
  try {
    return await context.decodeAudioData(bytes)
  } catch (cause) {
    throw new SoundProblem('not-audio', 'no samples could be made of it', { cause })
  }
}
