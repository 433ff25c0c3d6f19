import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { MomentView } from '../../../electron/contract/desk/moment-calls.ts'
import { useDraft } from '../app/drafts.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { DayChoice } from './DayChoice.tsx'
import { LENGTHS, toDraft, toMinute, toMomentText, type MomentDraft } from './moment-draft.ts'

/** One moment on a sheet: what, when, how. Only the time must be; everything else may be left. */
export function MomentForm(props: {
  residentId: ResidentId
  /** Null for a new one. */
  moment: MomentView | null
  onDone: () => void
}): ReactNode {
  const { residentId, moment, onDone } = props
  const { t, i18n } = useTranslation('desk')
  const order = useOrder()
  const key = `moment ${moment?.id ?? residentId}`
  const label = useDraft(`${key} label`, moment?.label)
  const withWhom = useDraft(`${key} with`, moment?.withWhom)
  const [draft, setDraft] = useState(() => toDraft(moment))
  const [isAsked, setAsked] = useState(false)
  const set = (parts: Partial<MomentDraft>): void => setDraft((before) => ({ ...before, ...parts }))
  const leave = (): void => {
    label.clear()
    withWhom.clear()
    onDone()
  }
  const save = async (): Promise<void> => {
    const text = toMomentText(draft, label.text, withWhom.text)
    setAsked(true)
    if (text === null) return
    await order('setMoment', { residentId, momentId: moment?.id ?? null, seen: moment?.version ?? null, moment: text })
    leave()
  }
  const remove = async (gone: MomentView): Promise<void> => {
    await order('removeMoment', { momentId: gone.id, seen: gone.version })
    leave()
  }
  const date = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'long' })
  return (
    <>
      <Field
        label={t('moments.form.label')}
        hint={t('moments.form.labelHint')}
        value={label.text}
        onChange={label.setText}
        maxLength={120}
        data-testid="moment-label"
      />
      <Choice
        label={t('moments.form.when')}
        look="seg"
        value={draft.when}
        options={[
          { value: 'clock', label: t('moments.form.whenClock') },
          { value: 'morning', label: t('moments.form.whenMorning') },
          { value: 'midday', label: t('moments.form.whenMidday') },
          { value: 'afternoon', label: t('moments.form.whenAfternoon') },
          { value: 'evening', label: t('moments.form.whenEvening') },
        ]}
        onChange={(when) => set({ when })}
        testId="moment-when"
      />
      {draft.when === 'clock' && (
        <Field
          label={t('moments.form.clock')}
          hint={t('moments.form.clockHint')}
          maxLength={5}
          value={draft.clock}
          onChange={(clock) => set({ clock })}
          wrong={isAsked && toMinute(draft.clock) === null ? t('moments.form.noClock') : undefined}
          data-testid="moment-clock"
        />
      )}
      <DayChoice
        days={draft.weekdays}
        wrong={isAsked && draft.weekdays.length === 0 ? t('moments.form.noDays') : undefined}
        onChange={(weekdays) => set({ weekdays })}
      />
      <Choice
        label={t('moments.form.what')}
        look="seg"
        value={draft.what}
        options={[
          { value: 'enliven', label: t('moments.form.enliven') },
          { value: 'enjoy', label: t('moments.form.enjoy') },
          { value: 'settle', label: t('moments.form.settle') },
          { value: 'quiet', label: t('moments.form.quiet') },
        ]}
        onChange={(what) => set({ what })}
        testId="moment-what"
      />
      {draft.what !== 'quiet' && (
        <>
          <Choice
            label={t('moments.form.how')}
            look="seg"
            value={draft.how}
            options={[
              { value: 'handset', label: t('moments.form.handset') },
              { value: 'speaker', label: t('moments.form.speaker') },
            ]}
            onChange={(how) => set({ how })}
            testId="moment-how"
          />
          <Field
            label={t('moments.form.with')}
            value={withWhom.text}
            onChange={withWhom.setText}
            maxLength={120}
            data-testid="moment-with"
          />
        </>
      )}
      <Choice
        label={t('moments.form.length')}
        look="seg"
        value={draft.length}
        options={LENGTHS.map((value) => ({
          value,
          label:
            value === 'open'
              ? t(draft.what === 'quiet' ? 'moments.form.lengthQuiet' : 'moments.form.lengthOpen')
              : t('moments.form.lengthOf', { count: Number(value) }),
        }))}
        onChange={(length) => set({ length })}
        testId="moment-length"
      />
      {moment && (
        <p className="foot">
          {t('moments.form.told', {
            name: moment.toldBy,
            role: t(`role.${moment.toldRole}`),
            date: date.format(moment.toldAt),
          })}
        </p>
      )}
      <div className="row">
        <Button look="primary" data-testid="moment-save" onPress={() => void save()}>
          {t('moments.form.save')}
        </Button>
        <Button onPress={leave}>{t('moments.form.cancel')}</Button>
        {moment && (
          <Button look="plain" data-testid="moment-remove" onPress={() => void remove(moment)}>
            {t('moments.form.remove')}
          </Button>
        )}
      </div>
    </>
  )
}
