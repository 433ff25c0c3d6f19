import type { ListPurpose, ResidentId } from '../../../care/model.ts'
import type { PaperWish } from '../../../electron/contract/desk/paper-calls.ts'
import type { Language } from '../../../electron/contract/view.ts'

/** A paper that can be chosen at a desk. */
export type PaperChoice = PaperWish['kind']

/** What was chosen for a paper; `size` and `purpose` count for the phone card, `balloons` for the life board. */
export type PaperOptions = {
  readonly language: Language
  readonly size: 'A4' | 'A5'
  readonly purpose: ListPurpose | null
  readonly balloons: 'shown' | 'all'
}

/** The wish for a paper, null where it is of a person and nobody was chosen. */
export function toPaperWish(
  kind: PaperChoice,
  { language, size, purpose, balloons }: PaperOptions,
  residentId: ResidentId | null,
): PaperWish | null {
  switch (kind) {
    case 'phone-card':
      return residentId && { kind, residentId, language, size, purpose }
    case 'music-advice':
      return residentId && { kind, residentId, language }
    case 'life-board':
      return residentId && { kind, residentId, language, balloons }
    case 'house-list':
    case 'conversation-cards':
      return { kind, language }
    case 'family-form':
      return { kind, residentId, language }
  }
}
