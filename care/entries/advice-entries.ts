import type { ResidentId } from '../model.ts'
import type { AdvicePart } from '../advice-part.ts'
import { parseId } from '../parse-id.ts'
import { text, word, type BodyReaders } from './fields.ts'

const PARTS = {
  which: 0,
  when: 0,
  how: 0,
  'with-whom': 0,
  silence: 0,
  hearing: 0,
  'rather-not': 0,
} satisfies Record<AdvicePart, 0>

/** The therapist's own words in somebody's music advice, one question at a time. */
export type AdviceEntries = {
  readonly music_advice: {
    readonly residentId: ResidentId
    readonly part: AdvicePart
    readonly words: string
    readonly toldBy: string
  }
}

export const ADVICE_BODIES: BodyReaders<AdviceEntries> = {
  music_advice: (f) => ({
    residentId: parseId(f['residentId']),
    part: word(PARTS, f['part']),
    words: text(f['words']),
    toldBy: text(f['toldBy']),
  }),
}
