import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { ImportView } from '../../../electron/contract/desk/import-calls.ts'
import { useCall } from '../app/use-call.ts'
import { useGo } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'

const NUMBERS = 10

/** What may follow an import: for a resident the first ten on the dial, else a look at the music. */
export function ImportNext({ state }: { state: ImportView }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const go = useGo()
  const { residentId } = state.wish
  const leave = (): void => void order('putImportAway', {})
  return (
    <div className="row">
      {residentId !== null && state.trackIds.length > 0 ? (
        <OnTheDial residentId={residentId} state={state} onLeave={leave} />
      ) : (
        <Button
          look="primary"
          onPress={() => {
            leave()
            go({ name: 'library' })
          }}
          data-testid="import-to-library"
        >
          {t('library.import.toLibrary')}
        </Button>
      )}
      <Button onPress={leave} data-testid="import-more">
        {t('library.import.more')}
      </Button>
    </div>
  )
}

function OnTheDial(props: { residentId: ResidentId; state: ImportView; onLeave: () => void }): ReactNode {
  const { residentId, state, onLeave } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const go = useGo()
  const owner = { residentId }
  const desk = useCall('songDesk', { owner })
  const list = desk?.lists.find(({ isNow }) => isNow) ?? desk?.lists[0]
  const free = desk === undefined ? 0 : NUMBERS - (list?.slots.length ?? 0)
  const name = desk === undefined ? '' : `${desk.who.address} ${desk.who.name}`.trim()
  const toSongs = (): void => {
    onLeave()
    go({ name: 'resident', residentId, tab: 'songs' })
  }
  const fill = async (): Promise<void> => {
    const ref = list ? { listId: list.listId, version: list.version } : { listId: null, version: 0 }
    await order('fillSlots', { owner, list: ref, trackIds: state.trackIds.slice(0, NUMBERS) })
    toSongs()
  }
  const count = Math.min(free, state.trackIds.length)
  return (
    <>
      {count > 0 && (
        <Button look="primary" onPress={() => void fill()} data-testid="import-on-dial">
          {t('library.import.onDial', { count })}
        </Button>
      )}
      <Button look={count > 0 ? 'normal' : 'primary'} onPress={toSongs} data-testid="import-to-songs">
        {t('library.import.toSongs', { name })}
      </Button>
    </>
  )
}
