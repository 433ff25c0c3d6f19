import { Bell } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MomentView } from '../../../electron/contract/desk/moment-calls.ts'
import { MomentIcon } from './MomentIcon.tsx'
import { useMomentWords } from './use-moment-words.ts'

/** One moment: a hint to read. There is nothing to tick. */
export function MomentRow({ moment, children }: { moment: MomentView; children?: ReactNode }): ReactNode {
  const { t } = useTranslation('desk')
  const { title, line } = useMomentWords()(moment)
  return (
    <li className="moment-row" data-testid={`moment-${title}`}>
      <MomentIcon moment={moment} />
      <div>
        <b>{title}</b>
        <span>
          {line}
          {moment.rings && (
            <span className="moment-rings">
              <Bell aria-hidden="true" />
              {t('moments.rings')}
            </span>
          )}
        </span>
      </div>
      {children}
    </li>
  )
}
