import { AudioLines, Camera, MessageSquare, Palette, PencilLine, Type } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Toolbar } from 'react-aria-components'
import type { BoardKind } from '../../../care/board-item.ts'
import type { Bringing } from './AddSheet.tsx'

const TOOLS = [
  { kind: 'photo', icon: Camera },
  { kind: 'saying', icon: MessageSquare },
  { kind: 'word', icon: Type },
  { kind: 'drawing', icon: PencilLine },
  { kind: 'colour', icon: Palette },
  { kind: 'voice', icon: AudioLines },
] as const satisfies readonly { kind: BoardKind; icon: typeof Camera }[]

/** What can be hung on the board. One stop for Tab; arrows walk along it. */
export function BoardTools(props: {
  onWrite: (kind: 'saying' | 'word' | 'colour') => void
  onBring: (kind: Bringing) => void
}): ReactNode {
  const { t } = useTranslation('desk')
  return (
    <Toolbar className="board-tools" aria-label={t('board.tools')}>
      {TOOLS.map(({ kind, icon: Icon }) => (
        <Button
          key={kind}
          className="board-tool"
          data-testid={`add-${kind}`}
          onPress={() => {
            if (kind === 'photo' || kind === 'drawing' || kind === 'voice') props.onBring(kind)
            else props.onWrite(kind)
          }}
        >
          <Icon aria-hidden />
          {t(`board.kind.${kind}`)}
        </Button>
      ))}
    </Toolbar>
  )
}
