import { X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCall } from '../app/use-call.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import type { CardDraft, TiedSong } from './card-draft.ts'

const TIES = [
  ['any', 'tieAny'],
  ['song', 'tieSong'],
  ['theme', 'tieTheme'],
  ['period', 'tiePeriod'],
] as const

/** What a card goes with: any song, one, those of a theme of the house, or those of some years. */
export function TieFields(props: { draft: CardDraft; set: (part: Partial<CardDraft>) => void }): ReactNode {
  const { draft, set } = props
  const { t } = useTranslation('desk')
  const { tie, songs } = draft
  const add = (song: TiedSong): void =>
    set({ songs: tie === 'song' ? [song] : [...songs.filter(({ trackId }) => trackId !== song.trackId), song] })
  return (
    <>
      <Choice
        label={t('cards.tie')}
        look="seg"
        value={tie}
        options={TIES.map(([value, word]) => ({ value, label: t(`cards.${word}`) }))}
        onChange={(kind) => set({ tie: kind })}
        testId="tie"
      />
      {tie === 'theme' && (
        <Field
          label={t('cards.theme')}
          hint={t('cards.themeHint')}
          value={draft.theme}
          onChange={(theme) => set({ theme })}
          maxLength={80}
          data-testid="theme"
        />
      )}
      {(tie === 'song' || tie === 'theme') && (
        <>
          <ul className="deck-songs" aria-label={t(tie === 'song' ? 'cards.songs' : 'cards.songsOf')}>
            {(tie === 'song' ? songs.slice(0, 1) : songs).map(({ trackId, title }) => (
              <li key={trackId} className="tag">
                {title}
                <button
                  type="button"
                  aria-label={t('cards.takeOff', { title })}
                  onClick={() => set({ songs: songs.filter((song) => song.trackId !== trackId) })}
                >
                  <X aria-hidden />
                </button>
              </li>
            ))}
          </ul>
          <SongSearch add={add} />
        </>
      )}
      {tie === 'period' && (
        <div className="deck-years">
          <Field
            label={t('cards.from')}
            inputMode="numeric"
            maxLength={4}
            value={draft.from}
            onChange={(from) => set({ from })}
            data-testid="from-year"
          />
          <Field
            label={t('cards.to')}
            inputMode="numeric"
            maxLength={4}
            value={draft.to}
            onChange={(to) => set({ to })}
            data-testid="to-year"
          />
        </div>
      )}
    </>
  )
}

function SongSearch({ add }: { add: (song: TiedSong) => void }): ReactNode {
  const { t } = useTranslation('desk')
  const [typed, type] = useState('')
  const found = useCall('cardSongs', { text: typed }, typed.trim() !== '')
  return (
    <>
      <Field label={t('cards.search')} value={typed} onChange={type} maxLength={100} data-testid="card-song" />
      {typed.trim() !== '' && (
        <div className="row">
          {found?.map((song) => (
            <Button
              key={song.trackId}
              onPress={() => {
                add(song)
                type('')
              }}
            >
              {song.title}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}
