import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TogetherPerson } from '../../../electron/contract/desk/together-calls.ts'
import { useDraft } from '../app/drafts.ts'
import { useLogin } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { FaceToggles } from './FaceToggles.tsx'
import { GroupStories } from './GroupStories.tsx'
import { useIdList } from './use-id-list.ts'

/** One story of the group, for whoever wants to tell it. */
export function TellCard(props: { people: readonly TogetherPerson[]; heard: readonly string[] }): ReactNode {
  const { people, heard } = props
  const { t } = useTranslation('desk')
  const { role } = useLogin()
  const order = useOrder()
  const text = useDraft('together story')
  const whose = useIdList(
    'together story of',
    people.map((person) => person.id),
  )
  const save = async (): Promise<void> => {
    await order('tellTogether', { text: text.text, residentIds: whose.ids, songs: heard })
    text.clear()
    whose.clear()
  }
  return (
    <section className="cardx stack" data-testid="together-tell">
      <h2>{t('together.tell.title')}</h2>
      <Field
        label={t('together.tell.label')}
        hint={t('together.tell.hint')}
        lines={3}
        value={text.text}
        onChange={text.setText}
        maxLength={8_000}
        data-testid="together-story"
      />
      {heard.length > 0 && <p className="foot">{t('together.tell.songs', { titles: heard.join(', ') })}</p>}
      {text.text.trim() !== '' && (
        <>
          <p className="choice-label">{t('together.tell.whose')}</p>
          <FaceToggles
            label={t('together.tell.whose')}
            people={people}
            chosen={whose.ids}
            toggle={whose.toggle}
            testId="story-of"
          />
        </>
      )}
      <div className="row">
        <Button
          look={text.text.trim() === '' ? 'normal' : 'primary'}
          isDisabled={text.text.trim() === ''}
          onPress={() => void save()}
          data-testid="together-tell-save"
        >
          {t('together.tell.save')}
        </Button>
      </div>
      {role === 'therapist' && <GroupStories />}
    </section>
  )
}
