import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SongTraits } from '../../../care/song-note.ts'
import { Field } from '../ui/Field.tsx'

/** Slowest and fastest that a song can be, beats a minute. */
const TEMPO = { slowest: 20, fastest: 320 }

/** Key and tempo, where somebody knows them: for singing along at a piano or guitar. */
export function ToneFields(props: {
  musicKey: string
  bpm: number | null
  keep: (changed: Partial<SongTraits>) => void
}): ReactNode {
  const { musicKey, bpm, keep } = props
  const { t } = useTranslation('desk')
  const [key, setKey] = useState(musicKey)
  const [tempo, setTempo] = useState(bpm === null ? '' : String(bpm))
  const typed = tempo.trim() === '' ? null : Number(tempo)
  const isWrong = typed !== null && !(Number.isInteger(typed) && typed >= TEMPO.slowest && typed <= TEMPO.fastest)
  return (
    <div className="songs-tone">
      <Field
        label={t('songs.musicKey')}
        maxLength={24}
        value={key}
        onChange={setKey}
        onBlur={() => key.trim() !== musicKey && keep({ musicKey: key.trim() })}
        data-testid="music-key"
      />
      <Field
        label={t('songs.tempo')}
        inputMode="numeric"
        maxLength={3}
        wrong={isWrong ? t('songs.tempoWrong', TEMPO) : undefined}
        value={tempo}
        onChange={setTempo}
        onBlur={() => !isWrong && typed !== bpm && keep({ bpm: typed })}
        data-testid="tempo"
      />
    </div>
  )
}
