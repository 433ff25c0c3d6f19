import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GivenRecording } from '../../../care/contribution.ts'
import { lookAtSound } from '../../../media/look-at-sound.ts'
import { AppError } from '../../contract/errors.ts'
import { MOST_RECORDING_BYTES, type TellAnswer } from '../../contract/visit.ts'
import type { Doors } from '../desk/doors.ts'
import { keepRecording } from '../desk/photo/keep-recording.ts'

/**
 * Keeps a recording that somebody brought, after its own bytes were looked at: a renamed film is told at once, while its
 * bringer is still here. Throws AppError `not-saved` when the disk refuses.
 */
export async function keepBrought(
  folders: Doors['folders'],
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<GivenRecording | TellAnswer> {
  if (bytes.length > MOST_RECORDING_BYTES) return { outcome: 'too-large' }
  const why = await refusal(bytes)
  if (why !== null) return { outcome: why }
  try {
    return { file: keepRecording(folders, bytes), name: name.slice(0, 200), sizeBytes: bytes.length }
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'invalid') return { outcome: 'no-sound' }
    throw thrown
  }
}

/** Only a file can be looked into as the importer does. */
async function refusal(bytes: Uint8Array): Promise<'film' | 'no-sound' | null> {
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-brought-'))
  try {
    const path = join(folder, 'brought')
    await writeFile(path, bytes)
    const look = await lookAtSound(path)
    if (look.type === 'sound') return null
    return look.why === 'film' ? 'film' : 'no-sound'
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
