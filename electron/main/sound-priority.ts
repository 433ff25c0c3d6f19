import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** So libpulse names the thread that hands samples to the sound server. */
const THREAD = 'threaded-ml'
/** What Chromium gives the page's own sound thread where the system allows it (round robin). */
const PRIORITY = '8'

/**
 * Lets the thread of Chromium's audio process that waits for the sound server come before all other work, as its
 * counterpart in the page does: with small buffers it is late otherwise whenever something is drawn or decoded. Where
 * there is no such thread (Windows, macOS) or the system does not allow it, nothing changes.
 */
export function hurrySound(audioPid: number): void {
  const tasks = join('/proc', String(audioPid), 'task')
  try {
    for (const task of readdirSync(tasks)) {
      if (readFileSync(join(tasks, task, 'comm'), 'utf8').trim() !== THREAD) continue
      execFile('chrt', ['--rr', '--pid', PRIORITY, task], () => undefined)
    }
  } catch {
    // Another system, or the process ended meanwhile.
  }
}
