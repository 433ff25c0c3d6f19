import { Pause, Play, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useListen } from '../listen/use-listen.ts'
import { Button } from '../ui/Button.tsx'
import { AliasField } from './AliasField.tsx'
import { BlockField } from './BlockField.tsx'
import { NumberRow } from './NumberRow.tsx'
import { Reasons } from './Reasons.tsx'
import { slotAt, useShelf, type Chosen } from './shelf-context.ts'
import { SlotFields } from './SlotFields.tsx'
import { SongFace } from './SongFace.tsx'
import { TraitsForm } from './TraitsForm.tsx'
import { useEscape } from './use-escape.ts'
import { WaitingFields } from './WaitingFields.tsx'

/** All about the chosen song with this person: where it stands, why it is theirs, what was noticed. */
export function SongPanel({ chosen }: { chosen: Chosen }): ReactNode {
  const { t } = useTranslation('desk')
  const { owner, list, choose, desk } = useShelf()
  const { song, digit } = chosen
  const slot = digit === null ? undefined : slotAt(list, digit)
  useEscape(() => choose(null))
  const isBlocked = desk.blocks.some((block) => block.song.trackId === song.trackId)
  return (
    <section className="cardx songs-panel" aria-label={song.title} data-testid="song-panel">
      <header>
        <SongFace song={song} />
        <div>
          <h2>{song.title}</h2>
          <p className="muted">{[song.performer, song.year].filter((part) => part !== null).join(', ')}</p>
        </div>
        <button type="button" className="songs-listen" aria-label={t('songs.closePanel')} onClick={() => choose(null)}>
          <X aria-hidden="true" />
        </button>
      </header>
      <Listen chosen={chosen} />
      <NumberRow chosen={chosen} />
      {slot === undefined ? <WaitingFields song={song} /> : <SlotFields slot={slot} />}
      <AliasField song={song} />
      {'residentId' in owner && (
        <>
          <Reasons residentId={owner.residentId} song={song} />
          <TraitsForm residentId={owner.residentId} song={song} />
        </>
      )}
      {!isBlocked && <BlockField song={song} />}
    </section>
  )
}

function Listen({ chosen: { song } }: { chosen: Chosen }): ReactNode {
  const { t } = useTranslation('desk')
  const { owner, desk } = useShelf()
  const listen = useListen()
  const isPlaying = listen.playing === song.trackId
  const residentId = 'residentId' in owner ? owner.residentId : null
  return (
    <Button
      data-testid="listen-panel"
      onPress={() => (isPlaying ? listen.stop() : listen.play(song.trackId, residentId))}
    >
      {isPlaying ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
      {isPlaying
        ? t('songs.stop')
        : residentId === null
          ? t('songs.listen')
          : t('songs.listenAs', { name: `${desk.who.address} ${desk.who.name}`.trim() })}
    </Button>
  )
}
