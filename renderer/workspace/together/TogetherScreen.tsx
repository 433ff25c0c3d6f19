import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import { useCall } from '../app/use-call.ts'
import { useDesk, useGo, useLogin } from '../app/use-desk.ts'
import { DialEditor } from '../songs/DialEditor.tsx'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { ChooserSheet } from './ChooserSheet.tsx'
import { TogetherDesk } from './TogetherDesk.tsx'
import './together.css'

/** Listening together at the living room of this program. */
export function TogetherScreen(): ReactNode {
  const { t } = useTranslation('desk')
  const { off } = useDesk()
  const { role } = useLogin()
  const go = useGo()
  const [presentIds, setPresent] = useState<readonly ResidentId[]>([])
  const desk = useCall('togetherDesk', { presentIds })
  const [isEditing, setEditing] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const place = desk?.place ?? null
  const chooser = desk?.people.find((person) => person.id === desk.chooser)
  const chooserName = chooser ? `${chooser.address} ${chooser.name}`.trim() : t('together.chooser.none')
  return (
    <main className="page" data-testid="together" data-ready={desk !== undefined}>
      <div className="page-head">
        <h1>{t('together.title')}</h1>
        {place && <span className="muted">{place.name}</span>}
        <div className="row push">
          {place && (
            <Button onPress={() => setChoosing(true)} data-testid="together-chooser">
              {t('together.chooser.today', { who: chooserName })}
            </Button>
          )}
          {role === 'therapist' && place && (
            <Button onPress={() => setEditing(true)} data-testid="together-numbers">
              {t('together.numbers')}
            </Button>
          )}
          {role === 'therapist' && !off.includes('cards') && (
            <Button onPress={() => go({ name: 'cards' })} data-testid="together-cards">
              {t('together.cards')}
            </Button>
          )}
        </div>
      </div>
      {desk && place === null && (
        <p className="cardx" data-testid="together-nowhere">
          {t('together.nowhere')}
        </p>
      )}
      {desk && place && <TogetherDesk desk={desk} place={place} presentIds={presentIds} setPresent={setPresent} />}
      {desk && place && (
        <ChooserSheet
          people={desk.people}
          chooser={desk.chooser}
          isOpen={isChoosing}
          onClose={() => setChoosing(false)}
        />
      )}
      {place && (
        <Sheet title={t('together.numbers')} isOpen={isEditing} onClose={() => setEditing(false)}>
          <DialEditor placeId={place.id} />
        </Sheet>
      )}
    </main>
  )
}
