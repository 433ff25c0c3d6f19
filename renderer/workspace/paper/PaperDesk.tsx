import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import { useCall } from '../app/use-call.ts'
import { useDesk } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Choice } from '../ui/Choice.tsx'
import { MakePaper } from './MakePaper.tsx'
import { PaperPreview } from './PaperPreview.tsx'
import { toPaperWish, type PaperChoice, type PaperOptions } from './paper-wish.ts'
import { WhichList } from './WhichList.tsx'
import './paper-desk.css'

/** Choose a paper, see it, have it. The paper's language is its own: the screen stays as it is. */
export function PaperDesk(props: {
  kinds: readonly [PaperChoice, ...PaperChoice[]]
  residentId: ResidentId | null
  /** What else can be set for a paper, under its options. */
  beside?: (kind: PaperChoice) => ReactNode
}): ReactNode {
  const { kinds, residentId, beside } = props
  const { t } = useTranslation('desk')
  const desk = useDesk()
  const order = useOrder()
  const [kind, setKind] = useState<PaperChoice>(kinds[0])
  const [options, setOptions] = useState<PaperOptions>({
    language: desk.language,
    size: 'A4',
    purpose: null,
    balloons: 'shown',
  })
  const wish = useMemo(() => toPaperWish(kind, options, residentId), [kind, options, residentId])
  if (wish === null) return null
  return (
    <div className="paper-desk">
      <section className="cardx stack paper-options" data-testid="paper-options">
        <Choice
          label={t('paper.choose')}
          value={kind}
          options={kinds.map((one) => ({ value: one, label: t(`paper.kind.${one}`) }))}
          onChange={setKind}
          testId="paper-kind"
        />
        <p className="hint">{t(`paper.about.${kind}`)}</p>
        <Choice
          label={t('paper.language')}
          look="seg"
          value={options.language}
          options={[
            { value: 'nl', label: t('paper.dutch') },
            { value: 'en', label: t('paper.english') },
          ]}
          onChange={(language) => setOptions({ ...options, language })}
          testId="paper-language"
        />
        {kind === 'phone-card' && (
          <Choice
            label={t('paper.size')}
            look="seg"
            value={options.size}
            options={[
              { value: 'A4', label: 'A4' },
              { value: 'A5', label: 'A5' },
            ]}
            onChange={(size) => setOptions({ ...options, size })}
            testId="paper-size"
          />
        )}
        {kind === 'phone-card' && <WhichList wish={wish} onChange={(purpose) => setOptions({ ...options, purpose })} />}
        {kind === 'life-board' && (
          <Choice
            label={t('paper.balloons')}
            value={options.balloons}
            options={[
              { value: 'shown', label: t('paper.shown') },
              { value: 'all', label: t('paper.all') },
            ]}
            onChange={(balloons) => setOptions({ ...options, balloons })}
            testId="paper-balloons"
          />
        )}
        <MakePaper key={JSON.stringify(wish)} make={(to) => order('makePaper', { wish, to })} />
        {beside?.(kind)}
      </section>
      <Preview wish={wish} />
    </div>
  )
}

function Preview({ wish }: { wish: NonNullable<ReturnType<typeof toPaperWish>> }): ReactNode {
  const { t } = useTranslation('desk')
  const content = useCall('paper', { wish })
  return content === undefined ? <p className="paper-wait">{t('paper.loading')}</p> : <PaperPreview content={content} />
}
