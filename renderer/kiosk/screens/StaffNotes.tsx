import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StaffNote } from '../../../electron/contract/view.ts'
import { Icon } from '../../ui/Icon.tsx'

/** What staff may want to know, one quiet line each; residents lose nothing by not reading it. */
export function StaffNotes({ notes }: { notes: readonly StaffNote[] }): ReactNode {
  const { t } = useTranslation()
  if (notes.length === 0) return null
  return (
    <ul className="notes staff" role="status">
      {notes.map((note) => (
        <li key={note} data-testid={`staff-note-${note}`}>
          <Icon name="note" />
          {t(`note.${note}`)}
        </li>
      ))}
    </ul>
  )
}
