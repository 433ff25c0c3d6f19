import { useTranslation } from 'react-i18next'
import type { BoardView } from '../../../electron/contract/desk/board-calls.ts'

const THEMES = ['people', 'home', 'work', 'faith', 'food', 'nature', 'feast', 'quiet', 'name', 'saying', 'now'] as const

/** The themes that are offered at a board: its own, or the program's in the language of the page. */
export function useThemes({ themes }: Pick<BoardView, 'themes'>): readonly string[] {
  const { t } = useTranslation('desk')
  return themes ?? THEMES.map((theme) => t(`board.themes.${theme}`))
}
