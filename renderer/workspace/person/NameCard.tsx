import { useState, type ReactNode } from 'react'
import { useLocale } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PersonPage } from '../../../electron/contract/desk/person-calls.ts'
import { useOrder } from '../app/use-order.ts'
import { PhotoPicker } from '../photo/PhotoPicker.tsx'
import type { ReadyPhoto } from '../photo/prepare-photo.ts'
import { AddressChoice } from '../residents/AddressChoice.tsx'
import { Portrait } from '../residents/Portrait.tsx'
import { Button } from '../ui/Button.tsx'
import { languageNames } from './language-names.ts'
import { KeptField } from './KeptField.tsx'
import { useChange } from './use-change.ts'

/** How somebody is shown and spoken to. */
export function NameCard({ person }: { person: PersonPage }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const change = useChange(person)
  const { locale } = useLocale()
  const [ownAddress, setOwnAddress] = useState(person.address)
  const draft = (field: string): string => `person ${person.id} ${field}`
  const keepPhoto = async ({ bytes }: ReadyPhoto): Promise<void> => {
    const kept = await order('keepPhoto', { bytes, use: 'shown' })
    if (kept !== undefined) change({ picture: kept.file }, 'picture-changed')
  }
  const missingName = (typed: string): string | undefined => (typed === '' ? t('resident.add.nameMissing') : undefined)
  const year = person.birthYear === null ? '' : String(person.birthYear)
  const languages = languageNames(person.languages, locale)
  return (
    <section className="cardx stack" aria-labelledby="person-who">
      <h2 id="person-who">{t('resident.who.title')}</h2>
      <div className="person-picture">
        <Portrait picture={person.pictureUrl} name={person.name} isLarge />
        <div className="stack">
          <PhotoPicker isRound label={t('resident.who.picture')} onPhoto={(photo) => void keepPhoto(photo)} />
          {person.picture !== null && (
            <div>
              <Button
                look="plain"
                onPress={() => change({ picture: null }, 'picture-changed')}
                data-testid="remove-picture"
              >
                {t('resident.who.removePicture')}
              </Button>
            </div>
          )}
        </div>
      </div>
      <KeptField
        key={`name ${person.name}`}
        draft={draft('name')}
        label={t('resident.who.name')}
        kept={person.name}
        wrong={missingName}
        onKeep={(name) => change({ name })}
        testId="person-name"
      />
      <div
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget) && ownAddress !== person.address)
            change({ address: ownAddress })
        }}
      >
        <AddressChoice
          key={person.address}
          value={ownAddress}
          onChange={setOwnAddress}
          onChoose={(address) => change({ address })}
        />
      </div>
      <KeptField
        key={`called ${person.calledAs}`}
        draft={draft('called')}
        label={t('resident.who.calledAs')}
        hint={t('resident.add.calledAsHint')}
        kept={person.calledAs}
        onKeep={(calledAs) => change({ calledAs })}
        testId="person-called"
      />
      <div className="person-two">
        <KeptField
          key={`year ${year}`}
          draft={draft('year')}
          label={t('resident.who.birthYear')}
          kept={year}
          maxLength={4}
          wrong={(typed) =>
            typed === '' || (/^(18[89]|19|20)\d+$/.test(typed) && typed.length === 4)
              ? undefined
              : t('resident.who.birthYearWrong')
          }
          onKeep={(typed) => change({ birthYear: typed === '' ? null : Number(typed) })}
          testId="person-year"
        />
        <KeptField
          key={`languages ${languages}`}
          draft={draft('languages')}
          label={t('resident.who.languages')}
          hint={t('resident.who.languagesHint')}
          kept={languages}
          onKeep={(typed) => change({ languages: toWords(typed) })}
          testId="person-languages"
        />
      </div>
    </section>
  )
}

const toWords = (typed: string): string[] =>
  typed
    .split(/[,;，、]/)
    .map((word) => word.trim().slice(0, 40))
    .filter((word) => word !== '')
    .slice(0, 12)
