import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { BlockLines } from './BlockLines.tsx'
import { useShelf } from './shelf-context.ts'
import { SongFace } from './SongFace.tsx'

/** Songs that may not sound for this person or place. What was blocked at the kiosk comes first. */
export function BlockCard(): ReactNode {
  const { t } = useTranslation('desk')
  const { desk } = useShelf()
  return (
    <section className="cardx" aria-labelledby="songs-blocks" data-testid="blocks">
      <h2 id="songs-blocks">{t('songs.blocks')}</h2>
      {desk.blocks.length === 0 ? (
        <p className="muted">{t('songs.noBlocks')}</p>
      ) : (
        <ul className="songs-rows">
          {desk.blocks.map((block) => (
            <li key={block.blockId} data-testid={`block-${block.song.trackId}`}>
              <SongFace song={block.song} />
              <div>
                <b>{block.song.title}</b>
                <BlockLines block={block} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
