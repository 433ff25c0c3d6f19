import { z } from 'zod'
import type { PhotoCalls } from '../../../contract/desk/photo-calls.ts'
import { THERAPIST, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'
import { keepPhoto } from './keep-photo.ts'
import { keepRecording } from './keep-recording.ts'
import { keptFile } from './kept-file.ts'

const bytes = z.instanceof(Uint8Array)

export function createPhotoCalls({ doors: { folders } }: Desk): Table<PhotoCalls> {
  return {
    keepPhoto: {
      may: THERAPIST,
      args: z.object({ bytes, use: z.enum(['shown', 'dossier']) }),
      run: ({ bytes: photo, use }) => ({ file: keepPhoto(folders, photo, use) }),
    },
    keepRecording: {
      may: THERAPIST,
      args: z.object({ bytes }),
      run: ({ bytes: recording }) => ({ file: keepRecording(folders, recording) }),
    },
    keptFile: {
      may: THERAPIST,
      args: z.object({ file: z.string().max(80) }),
      run: ({ file }) => keptFile(folders, file),
    },
  }
}
