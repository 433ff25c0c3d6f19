import type { Telling } from '../../../electron/contract/visit.ts'

/** The words of a telling, without its files. */
export type Words = Omit<Telling, 'photo' | 'recording'>

export const EMPTY_TELLING: Words = { name: '', relation: '', role: 'relative', song: '', why: '', belongs: '' }
