import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FileDown, Printer } from 'lucide-react'
import type { MadePaper } from '../../../electron/contract/desk/paper-calls.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'

type Way = 'file' | 'printer'
type State =
  | { readonly type: 'rest' }
  | { readonly type: 'making' }
  | { readonly type: 'made'; readonly made: MadePaper; readonly to: Way }

/** Two ways to have a paper, and in one sentence what became of it. */
export function MakePaper(props: {
  make: (to: Way) => Promise<MadePaper | undefined>
  /** It is not what the screen is for. */
  isAside?: boolean
}): ReactNode {
  const { make, isAside = false } = props
  const { t } = useTranslation('desk')
  const [state, setState] = useState<State>({ type: 'rest' })
  const start = async (to: Way): Promise<void> => {
    // One at a time. The buttons are not shut meanwhile: a shut button would lose the focus.
    if (state.type === 'making') return
    setState({ type: 'making' })
    const made = await make(to)
    // What could not even begin is told by the frame.
    setState(made ? { type: 'made', made, to } : { type: 'rest' })
  }
  const isMaking = state.type === 'making'
  return (
    <div className="stack paper-make">
      <div className="row">
        <Button look={isAside ? 'normal' : 'primary'} onPress={() => void start('file')} data-testid="paper-keep">
          <FileDown aria-hidden="true" />
          {t('paper.keep')}
        </Button>
        <Button onPress={() => void start('printer')} data-testid="paper-print">
          <Printer aria-hidden="true" />
          {t('paper.print')}
        </Button>
      </div>
      <div role="status" data-testid="paper-outcome" data-state={stateName(state)}>
        {isMaking && <p className="paper-making">{t('paper.making')}</p>}
        {state.type === 'made' && <Made made={state.made} to={state.to} />}
      </div>
    </div>
  )
}

const stateName = (state: State): string => (state.type === 'made' ? state.made.outcome.type : state.type)

function Made({ made: { paperId, outcome }, to }: { made: MadePaper; to: Way }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  switch (outcome.type) {
    case 'written':
      return (
        <>
          <p className="paper-said">{t('paper.written', { fileName: outcome.fileName, folder: outcome.folder })}</p>
          <Button look="plain" onPress={() => void order('showPaper', { paperId })} data-testid="paper-folder">
            {t('paper.openFolder')}
          </Button>
        </>
      )
    case 'printed':
      return <p>{t('paper.printed')}</p>
    case 'cancelled':
      return <p>{t(to === 'file' ? 'paper.notKept' : 'paper.notPrinted')}</p>
    case 'failed':
      return <p>{t(`paper.failed.${outcome.reason}`)}</p>
  }
}
