import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ObserverRole, ResidentId } from '../../../care/model.ts'
import type { StandingReason } from '../../../care/song-note.ts'
import type { TrackId } from '../../../media/model.ts'
import { useDraft } from '../app/drafts.ts'
import { useLogin } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'

const ROLES: readonly ObserverRole[] = ['resident', 'relative', 'volunteer', 'caregiver', 'therapist']

/** What somebody told about a song, with who it was. What is typed stays when the screen goes. */
export function ReasonForm(props: {
  of: { residentId: ResidentId; trackId: TrackId }
  reason: StandingReason | null
  onDone: () => void
}): ReactNode {
  const { of, reason, onDone } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const login = useLogin()
  const key = `songs why ${of.residentId} ${of.trackId} ${reason?.version ?? 'new'}`
  const why = useDraft(`${key} why`, reason?.why ?? '')
  const forWhom = useDraft(`${key} for`, reason?.forWhom ?? '')
  const toldBy = useDraft(`${key} by`, reason?.toldBy ?? '')
  const relation = useDraft(`${key} relation`, reason?.relation ?? '')
  const [authorRole, setRole] = useState<ObserverRole>(reason?.authorRole ?? 'resident')
  const isEmpty = why.text.trim() === '' && forWhom.text.trim() === ''

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isEmpty) return
    const isSelf = authorRole === 'therapist' && toldBy.text.trim() === ''
    const told = {
      why: why.text,
      forWhom: forWhom.text,
      toldBy: authorRole === 'resident' ? '' : isSelf ? login.name : toldBy.text,
      relation: authorRole === 'resident' ? '' : relation.text,
      authorRole,
      toldAt: reason?.toldAt ?? Date.now(),
    }
    const ids = { reasonId: reason?.id ?? null, seen: reason?.version ?? null }
    const isDone = await order('tellReason', { ...of, ...ids, reason: told }).then((said) => said !== undefined)
    if (!isDone) return
    for (const draft of [why, forWhom, toldBy, relation]) draft.clear()
    onDone()
  }
  return (
    <form className="songs-form" onSubmit={(event) => void submit(event)}>
      <Field
        label={t('songs.whyField')}
        lines={3}
        autoFocus
        maxLength={2000}
        value={why.text}
        onChange={why.setText}
        data-testid="why"
      />
      <Field
        label={t('songs.forWhom')}
        hint={t('songs.forWhomHint')}
        maxLength={200}
        value={forWhom.text}
        onChange={forWhom.setText}
        data-testid="for-whom"
      />
      <Choice
        label={t('songs.toldBy')}
        testId="told-by"
        value={authorRole}
        options={ROLES.map((role) => ({ value: role, label: t(`songs.role.${role}`) }))}
        onChange={setRole}
      />
      {authorRole !== 'resident' && (
        <>
          <Field label={t('songs.tellerName')} maxLength={120} value={toldBy.text} onChange={toldBy.setText} />
          {authorRole !== 'therapist' && (
            <Field
              label={t('songs.relation')}
              hint={t('songs.relationHint')}
              maxLength={120}
              value={relation.text}
              onChange={relation.setText}
            />
          )}
        </>
      )}
      <div className="row">
        <Button type="submit" look="primary" isDisabled={isEmpty} data-testid="keep-why">
          {t('frame.save')}
        </Button>
        <Button look="plain" onPress={onDone}>
          {t('frame.cancel')}
        </Button>
      </div>
    </form>
  )
}
