import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import restingPhone from '../../pictures/t65-rust.svg'

/** Somebody dialled 112: the phone at rest, what it cannot do, and who can help. */
export function Emergency(): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="emergency fades">
      <div className="sleeve plain">
        <img src={restingPhone} alt="" draggable={false} />
      </div>
      <section className="words-right">
        <p className="lines large">{t('message.emergency')}</p>
        <p className="second">{t('message.emergencyStaff')}</p>
      </section>
    </div>
  )
}
