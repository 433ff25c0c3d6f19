import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { useShelf } from './shelf-context.ts'
import { SongFace } from './SongFace.tsx'

/** Numbers that this person may still know by heart, each with the song it gives. */
export function AliasCard(): ReactNode {
  const { t } = useTranslation('desk')
  const { owner, desk } = useShelf()
  const order = useOrder()
  return (
    <section className="cardx" aria-labelledby="songs-aliases" data-testid="aliases">
      <h2 id="songs-aliases">{t('songs.aliases')}</h2>
      {desk.aliases.length === 0 && <p className="muted">{t('songs.noAliases')}</p>}
      <ul className="songs-rows">
        {desk.aliases.map(({ number, song }) => (
          <li key={number} data-testid={`alias-${number}`}>
            <SongFace song={song} />
            <div>
              <b>{number}</b>
              <p>{song.title}</p>
              <Button
                look="plain"
                aria-label={t('songs.removeNumber', { number })}
                onPress={() => void order('removeAlias', { owner, number, trackId: song.trackId })}
              >
                {t('songs.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
