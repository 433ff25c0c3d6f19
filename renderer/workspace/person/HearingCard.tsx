import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Hearing } from '../../../care/hearing.ts'
import type { PersonPage } from '../../../electron/contract/desk/person-calls.ts'
import { wholeGainDb } from '../../player/whole-gain.ts'
import { useDeskParts } from '../app/desk-context.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Tick } from '../ui/Tick.tsx'
import { HearingTest } from './HearingTest.tsx'
import { Slide } from './Slide.tsx'
import { useChange } from './use-change.ts'

const SHELVES = ['0', '3', '6'] as const

/** How songs sound for somebody: what is moved here is heard at once, and kept only when it is right. */
export function HearingCard({ person, called }: { person: PersonPage; called: string }): ReactNode {
  const { t } = useTranslation('desk')
  const { listening } = useDeskParts()
  const change = useChange(person)
  const [hearing, setHearing] = useState<Hearing>(person.hearing)
  const isNew = JSON.stringify(hearing) !== JSON.stringify(person.hearing)
  const set = (part: Partial<Hearing>): void => {
    const next = { ...hearing, ...part }
    setHearing(next)
    listening.shape(toProfile(next))
  }
  const db = (value: number): string =>
    value === 0
      ? t('resident.hearing.asRecorded')
      : t(value > 0 ? 'resident.hearing.louder' : 'resident.hearing.softer', { db: Math.abs(value) })
  const whole = wholeGainDb(hearing)
  return (
    <section className="cardx stack" aria-labelledby="person-hearing" data-testid="hearing">
      <h2 id="person-hearing">{t('resident.hearing.title')}</h2>
      <div className="row">
        <Tick isSelected={hearing.aids} onChange={(aids) => set({ aids })} data-testid="hearing-aids">
          {t('resident.hearing.aids')}
        </Tick>
      </div>
      <Choice
        label={t('resident.hearing.better')}
        look="seg"
        value={hearing.betterEar ?? 'none'}
        options={[
          { value: 'none', label: t('resident.hearing.betterNone') },
          { value: 'left', label: t('resident.hearing.left') },
          { value: 'right', label: t('resident.hearing.right') },
        ]}
        onChange={(ear) => set({ betterEar: ear === 'none' ? null : ear })}
        testId="hearing-better"
      />
      <p className="person-line person-ends">{t('resident.hearing.intro', { name: called })}</p>
      <HearingTest residentId={person.id} hearing={toProfile(hearing)} />
      <Slide
        label={t('resident.hearing.gain')}
        value={hearing.gainDb}
        min={-12}
        max={6}
        says={db(hearing.gainDb)}
        onChange={(gainDb) => set({ gainDb })}
        testId="hearing-gain"
      />
      <Choice
        label={t('resident.hearing.shelf')}
        look="seg"
        value={String(hearing.shelfDb) as (typeof SHELVES)[number]}
        options={SHELVES.map((value) => ({ value, label: t(`resident.hearing.shelf${value}`) }))}
        onChange={(shelf) => set({ shelfDb: shelf === '6' ? 6 : shelf === '3' ? 3 : 0 })}
        testId="hearing-shelf"
      />
      <Tick isSelected={hearing.presence} onChange={(presence) => set({ presence })} data-testid="hearing-presence">
        {t('resident.hearing.presence')}
      </Tick>
      <Tick
        isSelected={hearing.compression}
        onChange={(compression) => set({ compression })}
        data-testid="hearing-compression"
      >
        {t('resident.hearing.compression')}
      </Tick>
      <Choice
        label={t('resident.hearing.ear')}
        look="seg"
        value={hearing.ear}
        options={(['both', 'left', 'right'] as const).map((ear) => ({
          value: ear,
          label: t(`resident.hearing.${ear}`),
        }))}
        onChange={(ear) => set({ ear })}
        testId="hearing-ear"
      />
      <Slide
        label={t('resident.hearing.ceiling')}
        value={hearing.ceilingDb}
        min={-12}
        max={0}
        says={hearing.ceilingDb === 0 ? t('resident.hearing.ceilingNone') : db(hearing.ceilingDb)}
        onChange={(ceilingDb) => set({ ceilingDb })}
        testId="hearing-ceiling"
      />
      <p className="hint">
        {whole < hearing.gainDb ? t('resident.hearing.capped', { db: whole }) : t('resident.hearing.together')}
      </p>
      <div className="row">
        <Button
          look="primary"
          isDisabled={!isNew}
          onPress={() => change({ hearing }, 'hearing-changed')}
          data-testid="hearing-keep"
        >
          {t('resident.hearing.keep')}
        </Button>
        <Button isDisabled={!isNew} onPress={() => set(person.hearing)} data-testid="hearing-back">
          {t('resident.hearing.back')}
        </Button>
      </div>
    </section>
  )
}

function toProfile({ gainDb, shelfDb, presence, compression, ear, ceilingDb }: Hearing) {
  return { gainDb, shelfDb, presence, compression, ear, ceilingDb }
}
