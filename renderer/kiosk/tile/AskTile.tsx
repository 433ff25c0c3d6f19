import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tile } from '../../../electron/contract/view.ts'
import type { Valence } from '../../../care/model.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ValenceFace } from '../../ui/ValenceFace.tsx'
import { ANSWERS } from './answers.ts'
import { useTileWords } from './use-tile-words.ts'

/** How was it: one tap saves. */
export function AskTile(props: {
  readonly tile: Tile
  readonly react: (valence: Valence) => void
  readonly block: () => void
}): ReactNode {
  const { tile, react, block } = props
  const { t } = useTranslation()
  const words = useTileWords(tile)
  return (
    <>
      <div className="what">
        {tile.picture !== null && <img src={tile.picture} alt="" draggable={false} />}
        <span>
          {tile.title} · {words.time} · {words.heard}
        </span>
      </div>
      <h2>{words.question}</h2>
      <div className="four">
        {ANSWERS.map((valence) => (
          <button key={valence} type="button" data-testid={`react-${valence}`} onClick={() => react(valence)}>
            <ValenceFace valence={valence} />
            {t(`tile.${valence}`)}
          </button>
        ))}
      </div>
      <div className="foot">
        <span>{t('tile.oneTap')}</span>
        <button type="button" className="quiet lined" data-testid="block" onClick={block}>
          <Icon name="never" />
          {t('playing.block')}
        </button>
      </div>
    </>
  )
}
