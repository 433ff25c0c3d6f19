import type { songs as nl } from '../nl/songs.ts'
import type { Same } from '../same.ts'

export const songs: Same<typeof nl> = {}
