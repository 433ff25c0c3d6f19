import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { Familiarity, Mood, Situation, SongTraits } from '../../../care/song-note.ts'
import type { SongView } from '../../../electron/contract/desk/song-desk.ts'
import { useCall } from '../app/use-call.ts'
import { useOrder } from '../app/use-order.ts'
import { ToneFields } from './ToneFields.tsx'
import { useDay } from './use-day.ts'
import { WordPicker } from './WordPicker.tsx'

const MOODS: readonly Mood[] = ['cheerful', 'calm', 'tender', 'solemn', 'wistful', 'proud']
const SITUATIONS: readonly Situation[] = [
  'waking',
  'washing',
  'meal',
  'restless',
  'visit',
  'together',
  'evening',
  'worship',
]
const KNOWN: readonly Familiarity[] = [0, 1, 2, 3, 4, 5]

/** What was noticed of this song with this person. Each choice is kept at once; nothing has to be chosen. */
export function TraitsForm({ residentId, song }: { residentId: ResidentId; song: SongView }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const day = useDay()
  const of = { residentId, trackId: song.trackId }
  const note = useCall('songNote', of)
  if (note === undefined) return null
  const { familiarity = null, moods = [], situations = [], musicKey = '', bpm = null } = note.traits ?? {}
  const keep = (changed: Partial<SongTraits>): void => {
    const traits = { familiarity, moods, situations, musicKey, bpm, ...changed }
    void order('noteTraits', { ...of, seen: note.traits?.version ?? null, traits })
  }
  return (
    <section className="songs-traits" aria-labelledby="songs-noticed" data-testid="traits">
      <h3 id="songs-noticed">{t('songs.noticed')}</h3>
      <WordPicker
        label={t('songs.familiarity')}
        isSingle
        words={KNOWN.map((level) => ({ word: `known-${level}`, label: t(`songs.known.level${level}`) }))}
        chosen={familiarity === null ? [] : [`known-${familiarity}`]}
        onChange={([word]) => keep({ familiarity: KNOWN.find((level) => word === `known-${level}`) ?? null })}
      />
      <WordPicker
        label={t('songs.moods')}
        words={MOODS.map((word) => ({ word, label: t(`songs.mood.${word}`) }))}
        chosen={moods}
        onChange={(chosen) => keep({ moods: chosen })}
      />
      <WordPicker
        label={t('songs.situations')}
        words={SITUATIONS.map((word) => ({ word, label: t(`songs.situation.${word}`) }))}
        chosen={situations}
        onChange={(chosen) => keep({ situations: chosen })}
      />
      <ToneFields key={note.traits?.version ?? 'new'} {...{ musicKey, bpm, keep }} />
      {note.traits !== null && (
        <p className="muted">{t('songs.setBy', { name: note.traits.setBy, day: day(note.traits.at) })}</p>
      )}
    </section>
  )
}
