import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'

/** Stop, and never again: at one touch, without a login. `stop` null where the resident's own `Stil` is on the screen. */
export function StaffStop({ stop, block }: { stop: (() => void) | null; block: () => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="corner staff">
      {stop && (
        <button type="button" className="quiet settles" data-testid="stop" onClick={stop}>
          <Icon name="stop" />
          {t('playing.stop')}
        </button>
      )}
      <button type="button" className="quiet settles" data-testid="block" onClick={block}>
        <Icon name="never" />
        {t('playing.block')}
      </button>
    </div>
  )
}
