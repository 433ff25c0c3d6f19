import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SongView } from '../../../electron/contract/desk/song-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Tick } from '../ui/Tick.tsx'
import { useShelf } from './shelf-context.ts'

/** What can be done with a song that has no number: let it wait, let it stand in, let it go. */
export function WaitingFields({ song }: { song: SongView }): ReactNode {
  const { t } = useTranslation('desk')
  const { owner, desk } = useShelf()
  const order = useOrder()
  const { trackId } = song
  const waiting = desk.bench.find((one) => one.song.trackId === trackId)
  if (waiting === undefined) {
    return (
      <div className="row">
        <Button data-testid="to-bench" onPress={() => void order('addToBench', { owner, trackId })}>
          {t('songs.toBench')}
        </Button>
      </div>
    )
  }
  return (
    <>
      <Tick
        isSelected={waiting.standIn}
        data-testid="stand-in"
        onChange={(isOn) => void order('setStandIn', { owner, trackId, isOn })}
      >
        {t('songs.standIn')}
      </Tick>
      <div className="row">
        <Button look="plain" data-testid="off-bench" onPress={() => void order('removeFromBench', { owner, trackId })}>
          {t('songs.offBench')}
        </Button>
      </div>
    </>
  )
}
