import { X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Input, TextField } from 'react-aria-components'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'

/** Renames, removes and adds the themes of one board. Balloons keep the theme they were given. */
export function ThemesSheet(props: {
  themes: readonly string[]
  isOwn: boolean
  onClose: () => void
  onKeep: (themes: readonly string[] | null) => void
}): ReactNode {
  const { t } = useTranslation('desk')
  const [rows, setRows] = useState(() => props.themes.map((name, key) => ({ key, name })))
  return (
    <Sheet title={t('board.themesTitle')} isOpen onClose={props.onClose}>
      <ul className="board-themes">
        {rows.map(({ key, name }) => (
          <li key={key}>
            <TextField
              aria-label={t('board.themeName')}
              value={name}
              onChange={(text) => setRows((all) => all.map((row) => (row.key === key ? { key, name: text } : row)))}
            >
              <Input className="input" />
            </TextField>
            <Button
              look="plain"
              aria-label={t('board.removeTheme', { name })}
              onPress={() => setRows((all) => all.filter((row) => row.key !== key))}
            >
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button
          onPress={() => setRows((all) => [...all, { key: 1 + Math.max(-1, ...all.map((row) => row.key)), name: '' }])}
        >
          {t('board.addTheme')}
        </Button>
        {props.isOwn && (
          <Button look="plain" onPress={() => props.onKeep(null)}>
            {t('board.firstThemes')}
          </Button>
        )}
      </div>
      <div className="row">
        <Button look="primary" onPress={() => props.onKeep(rows.map((row) => row.name))} data-testid="themes-keep">
          {t('frame.save')}
        </Button>
        <Button look="plain" onPress={props.onClose}>
          {t('frame.cancel')}
        </Button>
      </div>
    </Sheet>
  )
}
