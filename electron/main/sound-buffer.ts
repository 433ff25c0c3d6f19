import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Frames that Chromium hands to the sound server at a time. Half as many begin no sooner on the rig (18.6 ms against
 * 17.8 ms from digit to song) and are late twice as often (13 against 6 glitches a song, n = 30 each).
 */
export const QUICK_FRAMES = 128
/** For a machine that does not keep up: some 15 ms later, and hardly ever late. */
export const CALM_FRAMES = 256

const FILE = 'sound-buffer.json'
/** A machine is judged by its first songs; one of them may have met an update or a scan. */
const SONGS = 10
const DISTURBED_AT_MOST = 1

/** With how many frames to start, as `env` or what was learnt in `folder` says. */
export function chooseFrames(folder: string, env: NodeJS.ProcessEnv): number {
  const wanted = Number(env['DRAAISCHIJF_AUDIO_BUFFER'])
  if (Number.isInteger(wanted) && wanted > 0) return wanted
  try {
    const known: unknown = JSON.parse(readFileSync(join(folder, FILE), 'utf8'))
    return typeof known === 'object' && known !== null && 'frames' in known && known.frames === CALM_FRAMES
      ? CALM_FRAMES
      : QUICK_FRAMES
  } catch {
    return QUICK_FRAMES
  }
}

/**
 * Judges the machine by how often the beginning of a song was disturbed. What is learnt holds from the next start on:
 * nothing is interrupted for it.
 */
export function createBufferJudge(folder: string, frames: number): { hear(glitches: number): void } {
  let songs = 0
  let disturbed = 0
  return {
    hear: (glitches) => {
      if (songs === SONGS || frames !== QUICK_FRAMES) return
      songs += 1
      if (glitches > 0) disturbed += 1
      if (songs < SONGS || disturbed <= DISTURBED_AT_MOST) return
      try {
        writeFileSync(join(folder, FILE), JSON.stringify({ frames: CALM_FRAMES }))
      } catch {
        // A full disk: it is learnt again at another time.
      }
    },
  }
}
