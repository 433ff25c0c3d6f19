import type { story as nl } from '../nl/story.ts'
import type { Same } from '../same.ts'

export const story: Same<typeof nl> = {}
