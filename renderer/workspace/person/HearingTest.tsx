import { Play, Square } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { HearingProfile } from '../../../care/hearing.ts'
import type { ResidentId } from '../../../care/model.ts'
import { useStore } from '../../app/store.ts'
import { useCall } from '../app/use-call.ts'
import { useDeskParts } from '../app/desk-context.ts'
import { useDesk } from '../app/use-desk.ts'
import { Button } from '../ui/Button.tsx'

/** A song through a profile that is not kept yet: on the phone where one runs here, else from this computer. */
export function HearingTest({ residentId, hearing }: { residentId: ResidentId; hearing: HearingProfile }): ReactNode {
  const { t } = useTranslation('desk')
  const { handset } = useDesk()
  const { listening } = useDeskParts()
  const playing = useStore(listening.playing, (value) => value)
  const songs = useCall('songsToTry', { residentId })
  const [chosen, setChosen] = useState<string | null>(null)
  const id = useId()
  const song = songs?.find(({ trackId }) => trackId === chosen) ?? songs?.[0]
  if (songs !== undefined && song === undefined) return <p className="empty-hint">{t('resident.hearing.noSong')}</p>
  return (
    <div className="hearing-try stack">
      <div className="field-group">
        <label htmlFor={id}>{t('resident.hearing.song')}</label>
        <select
          id={id}
          className="input"
          value={song?.trackId ?? ''}
          onChange={(event) => setChosen(event.target.value)}
          data-testid="hearing-song"
        >
          {songs?.map(({ trackId, title }) => (
            <option key={trackId} value={trackId}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div className="row">
        {playing === null ? (
          <Button
            onPress={() => {
              if (song !== undefined) listening.play(song.trackId, residentId, hearing)
            }}
            data-testid="hearing-play"
          >
            <Play aria-hidden />
            {t('resident.hearing.play')}
          </Button>
        ) : (
          <Button onPress={() => listening.stop()} data-testid="hearing-stop">
            <Square aria-hidden />
            {t('resident.hearing.stop')}
          </Button>
        )}
      </div>
      <p className="hint">
        {t(handset ? 'resident.hearing.onHandset' : 'resident.hearing.atDesk')} {t('resident.hearing.notLogged')}
      </p>
    </div>
  )
}
