import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { TrackKind } from '../../../media/model.ts'
import { useCall } from '../app/use-call.ts'
import { useOrder } from '../app/use-order.ts'
import { isPersonal, isWhole, RightsChoice, WhoseChoice, type RightsDraft } from '../library/RightsChoice.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import type { Picked } from './use-picked.ts'

const KINDS: readonly TrackKind[] = ['song', 'voice_message', 'sound']

/** What must be known of a batch before it comes in: for whom, what it is, and where it comes from. Asked once. */
export function ImportTerms(props: { picked: Picked; residentId: ResidentId | null; onBack: () => void }): ReactNode {
  const { picked, onBack } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const residents = useCall('residents', {}) ?? []
  const [residentId, choose] = useState(props.residentId)
  const [kind, setKind] = useState<TrackKind>('song')
  const [draft, setDraft] = useState<RightsDraft>({ rightsBasis: null, belongsTo: props.residentId })
  const start = async (): Promise<void> => {
    if (draft.rightsBasis === null) return
    await order('startImport', {
      paths: picked.paths,
      name: picked.name,
      kind,
      rightsBasis: draft.rightsBasis,
      belongsTo: isPersonal(draft.rightsBasis) ? draft.belongsTo : null,
      residentId,
    })
    onBack()
  }
  return (
    <div className="cardx imp-terms stack" data-testid="import-terms">
      <div className="imp-found">
        <h2>{t('library.import.found', { count: picked.files, name: picked.name })}</h2>
        <Button look="plain" onPress={onBack}>
          {t('library.import.otherPlace')}
        </Button>
      </div>
      <div className="imp-terms-columns">
        <RightsChoice draft={draft} onChange={setDraft} />
        <div className="stack">
          <WhoseChoice draft={draft} onChange={setDraft} />
          <label className="lib-select">
            <span>{t('library.import.forWhom')}</span>
            <select
              value={residentId ?? ''}
              data-testid="import-for"
              onChange={({ target }) => {
                const chosen = residents.find(({ id }) => id === target.value)?.id ?? null
                choose(chosen)
                if (draft.belongsTo === null) setDraft({ ...draft, belongsTo: chosen })
              }}
            >
              <option value="">{t('library.import.forHouse')}</option>
              {residents.map(({ id, address, name }) => (
                <option key={id} value={id}>
                  {t('library.import.forResident', { name: `${address} ${name}`.trim() })}
                </option>
              ))}
            </select>
          </label>
          <Choice
            look="seg"
            label={t('library.import.what')}
            value={kind}
            options={KINDS.map((value) => ({ value, label: t(`library.kindTab.${value}`) }))}
            onChange={setKind}
          />
        </div>
      </div>
      <div className="row">
        <Button look="primary" isDisabled={!isWhole(draft)} onPress={() => void start()} data-testid="import-start">
          {t('library.import.start', { count: picked.files })}
        </Button>
        {!isWhole(draft) && (
          <span className="muted small">
            {t(draft.rightsBasis === null ? 'library.import.firstSay' : 'library.import.thenSay')}
          </span>
        )}
      </div>
    </div>
  )
}
