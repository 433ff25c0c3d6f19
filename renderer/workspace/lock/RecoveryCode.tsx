import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { RecoveryPaper } from '../paper/RecoveryPaper.tsx'
import { Button } from '../ui/Button.tsx'
import { Tick } from '../ui/Tick.tsx'

/** The code that is told once: it is to be on paper before anybody goes on. */
export function RecoveryCode(props: { code: string; intro?: string; onDone: () => void }): ReactNode {
  const { code, intro, onDone } = props
  const { t } = useTranslation('desk')
  const [isWritten, setWritten] = useState(false)
  return (
    <div className="stack" data-testid="recovery">
      <h1>{t('access.recoveryTitle')}</h1>
      {intro !== undefined && <p>{intro}</p>}
      <p>{t('access.recoveryLine')}</p>
      <p className="recovery-code" data-testid="recovery-code-text">
        {code}
      </p>
      <RecoveryPaper code={code} />
      <Tick isSelected={isWritten} onChange={setWritten} data-testid="recovery-written">
        {t('access.recoveryWritten')}
      </Tick>
      <div className="row">
        <Button look="primary" isDisabled={!isWritten} onPress={onDone} data-testid="recovery-done">
          {t('access.toWork')}
        </Button>
      </div>
    </div>
  )
}
