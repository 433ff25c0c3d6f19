import { Pause, Play } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useListen } from '../listen/use-listen.ts'
import { Button } from '../ui/Button.tsx'
import { AliasField } from './AliasField.tsx'
import { BlockField } from './BlockField.tsx'
import { BlockLines } from './BlockLines.tsx'
import { NumberRow } from './NumberRow.tsx'
import { Reasons } from './Reasons.tsx'
import { slotAt, useShelf, type Chosen } from './shelf-context.ts'
import { SlotFields } from './SlotFields.tsx'
import { TraitsForm } from './TraitsForm.tsx'
import { WaitingFields } from './WaitingFields.tsx'

/** All about one song with this person: where it stands, why it is theirs, what was noticed. */
export function SongDetails({ chosen }: { chosen: Chosen }): ReactNode {
  const { t } = useTranslation('desk')
  const { owner, list, desk } = useShelf()
  const { song, digit } = chosen
  const slot = digit === null ? undefined : slotAt(list, digit)
  const block = desk.blocks.find((one) => one.song.trackId === song.trackId)
  return (
    <div className="songs-details">
      {block !== undefined && (
        <div className="songs-told-off">
          <h3>{t('songs.blocks')}</h3>
          <BlockLines block={block} />
        </div>
      )}
      <Listen chosen={chosen} />
      <NumberRow chosen={chosen} />
      {slot === undefined ? <WaitingFields song={song} /> : <SlotFields key={slot.story} slot={slot} />}
      <AliasField song={song} />
      {'residentId' in owner && (
        <>
          <Reasons residentId={owner.residentId} song={song} />
          <TraitsForm residentId={owner.residentId} song={song} />
        </>
      )}
      {block === undefined && <BlockField song={song} />}
    </div>
  )
}

function Listen({ chosen: { song } }: { chosen: Chosen }): ReactNode {
  const { t } = useTranslation('desk')
  const { owner, desk } = useShelf()
  const listen = useListen()
  const residentId = 'residentId' in owner ? owner.residentId : null
  const name = `${desk.who.address} ${desk.who.name}`.trim()
  if (listen.playing === song.trackId) {
    return (
      <Button data-testid="listen-panel" onPress={listen.stop}>
        <Pause aria-hidden="true" />
        {t('songs.stop')}
      </Button>
    )
  }
  return (
    <Button data-testid="listen-panel" onPress={() => listen.play(song.trackId, residentId)}>
      <Play aria-hidden="true" />
      {residentId === null ? t('songs.listen') : t('songs.listenAs', { name })}
    </Button>
  )
}
