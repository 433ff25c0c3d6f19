import type { PaperContent } from '../../../contract/desk/paper-content.ts'
import type { PaperSize } from '../../../contract/desk/paper-outcome.ts'

/** The sheet that a paper is printed on. */
export function sizeOf(content: PaperContent): PaperSize {
  switch (content.kind) {
    case 'phone-card':
      return content.size
    case 'music-advice':
    case 'house-list':
    case 'family-form':
    case 'recovery-sheet':
    case 'conversation-cards':
      return 'A4'
    case 'life-board':
      return 'A3'
  }
}

/** Whether it lies on its side. */
export function isLandscape({ kind }: PaperContent): boolean {
  return kind === 'life-board'
}
