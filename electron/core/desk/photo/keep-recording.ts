import { AppError } from '../../../contract/errors.ts'
import type { Doors } from '../doors.ts'
import { keepFile } from './keep-file.ts'
import { filesFolder } from './keep-photo.ts'

/** A voice of half an hour in the formats of telephones; a file, never a microphone. */
const MOST_BYTES = 30_000_000

/** Keeps a recording somebody brought, and returns its name. Throws AppError `invalid` for no sound file, `not-saved`. */
export function keepRecording(folders: Doors['folders'], bytes: Uint8Array): string {
  const extension = soundExtension(bytes)
  if (extension === null) throw new AppError('invalid', 'this is no sound file')
  if (bytes.length > MOST_BYTES) throw new AppError('invalid', 'the recording is too large')
  return keepFile(filesFolder(folders), bytes, extension)
}

function soundExtension(bytes: Uint8Array): string | null {
  const letters = (at: number, count: number): string => String.fromCharCode(...bytes.subarray(at, at + count))
  if (letters(0, 4) === 'OggS') return 'ogg'
  if (letters(0, 4) === 'fLaC') return 'flac'
  if (letters(0, 4) === 'RIFF' && letters(8, 4) === 'WAVE') return 'wav'
  if (letters(0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0)) return 'mp3'
  if (letters(4, 4) === 'ftyp' && /^(M4A|mp42|isom|3gp)/.test(letters(8, 4))) return 'm4a'
  return null
}
