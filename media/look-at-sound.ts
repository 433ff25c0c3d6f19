import { openExaminer } from './import/examiner.ts'
import type { Refusal } from './audio/sniff.ts'

/** What a file is that somebody brought, before anybody decides about it. `unreadable`: it cannot be read at all. */
export type SoundLook = { readonly type: 'sound' } | { readonly type: 'refused'; readonly why: Refusal | 'unreadable' }

/** Looks into one file on a thread of its own; its name is never asked. Measures nothing and keeps nothing. */
export async function lookAtSound(path: string, workerUrl = besideThis()): Promise<SoundLook> {
  await using examiner = openExaminer(workerUrl)
  const examined = await examiner.examine({ path, isToBeHeard: false })
  if (examined === null) return { type: 'refused', why: 'unreadable' }
  if (examined.type === 'sound') return { type: 'sound' }
  const { why } = examined
  return { type: 'refused', why: why === 'nothing-decodes' || why === 'too-long' ? 'unplayable-format' : why }
}

/** As source this is a `.ts` beside the worker's; built, both are `.js` in one folder. */
function besideThis(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './import-worker.ts' : './import-worker.js', import.meta.url)
}
