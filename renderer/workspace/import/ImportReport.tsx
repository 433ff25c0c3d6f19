import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportView } from '../../../electron/contract/desk/import-calls.ts'
import { useStore } from '../../app/store.ts'
import { useDeskParts } from '../app/desk-context.ts'
import { useOrder } from '../app/use-order.ts'
import { useUnheard } from '../library/use-unheard.ts'
import { Button } from '../ui/Button.tsx'
import { ImportNext } from './ImportNext.tsx'
import { ImportRows } from './ImportRows.tsx'

/** How an import goes or went: how far, what came in, what could not, and what to do with it. */
export function ImportReport({ state }: { state: ImportView }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const now = useStore(useDeskParts().client.facts, (facts) => facts.importing)
  useUnheard()
  const isRunning = state.state === 'running'
  const done = Math.max(state.done, isRunning ? (now?.done ?? 0) : 0)
  const total = state.total || (now?.total ?? 0)
  return (
    <div className="stack" data-testid="import-report" data-state={state.state}>
      <div className="cardx stack">
        <div className="imp-found">
          <h2>{t(`library.import.state.${state.state}`, { name: state.wish.name })}</h2>
          {isRunning && (
            <Button onPress={() => void order('cancelImport', {})} data-testid="import-cancel">
              {t('library.import.cancel')}
            </Button>
          )}
        </div>
        {isRunning && (
          <div className="imp-progress">
            <progress
              value={total === 0 ? undefined : done}
              max={total || 1}
              aria-label={t('library.import.progress')}
              data-testid="import-progress"
            />
            <span className="muted small">
              {total > 0 && t('library.import.doneOf', { done, total })} {now?.file}
            </span>
          </div>
        )}
        <ul className="imp-says" aria-live="polite">
          {(!isRunning || state.added > 0) && <li>{t('library.import.added', { count: state.added })}</li>}
          {state.known > 0 && <li>{t('library.import.known', { count: state.known })}</li>}
          {state.othersOwn > 0 && <li>{t('library.import.othersOwn', { count: state.othersOwn })}</li>}
          {state.refused.length > 0 && <li>{t('library.import.refused', { count: state.refused.length })}</li>}
        </ul>
        {state.refused.length > 0 && (
          <details className="imp-refused">
            <summary>{t('library.import.whichRefused')}</summary>
            <ul>
              {state.refused.map(({ file, why }) => (
                <li key={file} data-testid="import-refused">
                  {t('library.import.refusedFile', { file, why: t(`library.why.${why}`) })}
                </li>
              ))}
            </ul>
          </details>
        )}
        {!isRunning && <ImportNext state={state} />}
      </div>
      <ImportRows trackIds={state.trackIds} isRunning={isRunning} />
    </div>
  )
}
