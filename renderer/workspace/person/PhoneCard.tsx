import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { useLocale } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { StageMode } from '../../../care/model.ts'
import type { PersonPage, PhoneHere } from '../../../electron/contract/desk/person-calls.ts'
import { personName } from '../../kiosk/person-name.ts'
import { useCall } from '../app/use-call.ts'
import { useDesk } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { longDate } from './dates.ts'

const STAGES: readonly StageMode[] = ['dial', 'pictures', 'lift', 'staff']
const SIZES = ['3', '4', '6'] as const

/** How somebody uses the phone, how they did before, and where their own stands. */
export function PhoneCard({ person, called }: { person: PersonPage; called: string }): ReactNode {
  const { t } = useTranslation('desk')
  const { locale } = useLocale()
  const order = useOrder()
  const { handset } = useDesk()
  const here = useCall('phoneHere', { residentId: person.id })
  const [isGiving, setGiving] = useState(false)
  const setStage = (stage: StageMode, panelSize = person.panelSize): void =>
    void order('setStage', { residentId: person.id, stage, panelSize })
  const inWords = ({ stage, panelSize }: Pick<PersonPage, 'stage' | 'panelSize'>): string =>
    stage === 'pictures'
      ? t('resident.phone.picturesOf', { stage: t('resident.phone.pictures'), count: panelSize })
      : t(`resident.phone.${stage}`)
  return (
    <section className="cardx stack" aria-labelledby="person-phone">
      <h2 id="person-phone">{t('resident.phone.title')}</h2>
      <div className="stage-choice">
        <Choice
          label={t('resident.phone.stage', { name: called })}
          value={person.stage}
          options={STAGES.map((stage) => ({
            value: stage,
            label: `${t(`resident.phone.${stage}`)}. ${t(`resident.phone.${stage}Line`)}`,
          }))}
          onChange={(stage) => setStage(stage)}
          testId="stage"
        />
      </div>
      {person.stage === 'pictures' && (
        <Choice
          label={t('resident.phone.panelSize')}
          look="seg"
          value={String(person.panelSize) as (typeof SIZES)[number]}
          options={SIZES.map((size) => ({ value: size, label: size }))}
          onChange={(size) => setStage('pictures', size === '3' ? 3 : size === '6' ? 6 : 4)}
          testId="panel-size"
        />
      )}
      {person.stages.length > 1 && (
        <ul className="person-list muted small" aria-label={t('resident.phone.history')} data-testid="stage-history">
          {person.stages.toReversed().map((one) => (
            <li key={`${one.at} ${one.stage} ${one.panelSize}`}>
              {t('resident.phone.since', { date: longDate(one.at, locale), stage: inWords(one) })}
            </li>
          ))}
        </ul>
      )}
      <div className="stack person-ends">
        <h3>{t('resident.phone.where')}</h3>
        {person.places.length === 0 && <p className="person-line">{t('resident.phone.noOwn', { name: called })}</p>}
        {person.places.map((place) => (
          <p key={place.id} className="person-line" data-testid="own-phone">
            {t('resident.phone.own', { place: place.name })}
          </p>
        ))}
        {handset && here !== undefined && <PhoneHereLine here={here} called={called} />}
        <div className="row">
          <Button onPress={() => setGiving(true)} data-testid="give-phone">
            {t('resident.phone.give')}
          </Button>
        </div>
      </div>
      <Sheet title={t('resident.phone.give')} isOpen={isGiving} onClose={() => setGiving(false)}>
        <GivePhone person={person} called={called} onDone={() => setGiving(false)} />
      </Sheet>
    </section>
  )
}

/** For whom the phone of this program plays, and where it stands from its next start on. */
function PhoneHereLine({ here, called }: { here: PhoneHere; called: string }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const id = useId()
  return (
    <>
      <p className="person-line" data-testid="phone-here">
        {t(`resident.phone.reach.${here.reach}`, { place: here.place.name, name: called })}
      </p>
      <div className="field-group">
        <label htmlFor={id}>{t('resident.phone.here')}</label>
        <select
          id={id}
          className="input"
          value={here.next.id}
          onChange={(event) => {
            const place = here.places.find((one) => one.id === event.target.value)
            if (place !== undefined) void order('setPhonePlace', { placeId: place.id })
          }}
          data-testid="phone-place"
        >
          {here.places.map((place) => (
            <option key={place.id} value={place.id}>
              {place.name}
            </option>
          ))}
        </select>
        {here.next.id !== here.place.id && <p className="hint">{t('resident.phone.hereNext')}</p>}
      </div>
    </>
  )
}

function GivePhone(props: { person: PersonPage; called: string; onDone: () => void }): ReactNode {
  const { person, called, onDone } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [name, setName] = useState<string>(t('resident.phone.roomOf', { name: personName(person) }))
  const [isTaken, setTaken] = useState(false)
  const give = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const given = await order('giveOwnPhone', { residentId: person.id, name })
    if (given === undefined) setTaken(true)
    else onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void give(event)}>
      <Field
        label={t('resident.phone.giveName')}
        hint={t('resident.phone.giveHint', { name: called })}
        wrong={isTaken ? t('resident.phone.nameTaken') : undefined}
        value={name}
        onChange={(text) => {
          setTaken(false)
          setName(text)
        }}
        maxLength={200}
        autoFocus
        data-testid="phone-name"
      />
      <div className="row">
        <Button look="primary" type="submit" data-testid="save-phone">
          {t('resident.phone.giveSave')}
        </Button>
      </div>
    </form>
  )
}
