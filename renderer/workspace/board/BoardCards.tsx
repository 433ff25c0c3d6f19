import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { BoardView } from '../../../electron/contract/desk/board-calls.ts'
import { BOARD_COLOUR_NAMES } from '../../../electron/contract/desk/board-colours.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Swatches } from './Swatches.tsx'
import { ThemesSheet } from './ThemesSheet.tsx'
import { useThemes } from './use-themes.ts'

/** Beside a board while no balloon is chosen: its colour, and ideas for who wants one. */
export function BoardCards(props: {
  residentId: ResidentId
  board: BoardView
  onTheme: (theme: string) => void
}): ReactNode {
  const { residentId, board, onTheme } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const themes = useThemes(board)
  const [isEditing, setEditing] = useState(false)
  return (
    <div className="stack">
      <div className="cardx">
        <Swatches
          label={t('board.boardColour')}
          name="board-colour"
          colours={BOARD_COLOUR_NAMES}
          chosen={board.colour}
          onChoose={(colour) => void order('setBoardColour', { residentId, colour })}
        />
      </div>
      <div className="cardx">
        <h2>{t('board.ideas')}</h2>
        <ul className="board-ideas">
          {themes.map((theme) => (
            <li key={theme}>
              <Button look="plain" onPress={() => onTheme(theme)} data-testid="board-idea">
                {theme}
              </Button>
            </li>
          ))}
        </ul>
        <div className="row">
          <span className="foot">{t('board.empty')}</span>
          <Button look="plain" onPress={() => setEditing(true)} data-testid="board-themes">
            {t('board.editThemes')}
          </Button>
        </div>
      </div>
      {isEditing && (
        <ThemesSheet
          themes={themes}
          isOwn={board.themes !== null}
          onClose={() => setEditing(false)}
          onKeep={(kept) => {
            setEditing(false)
            void order('setBoardThemes', { residentId, themes: kept })
          }}
        />
      )}
    </div>
  )
}
