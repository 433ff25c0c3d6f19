import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tile } from '../../../electron/contract/view.ts'
import type { Orders } from '../../app/orders.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ValenceFace } from '../../ui/ValenceFace.tsx'
import { ANSWERS } from './answers.ts'
import { UndoButton } from './UndoButton.tsx'
import { useTileWords } from './use-tile-words.ts'

/** The tile as one line, where big pictures need the room. The first tap saves here too. */
export function TileStrip(props: {
  readonly tile: Tile | null
  readonly notSaved: boolean
  readonly orders: Orders
  readonly askSeen: () => void
}): ReactNode {
  const { tile, notSaved, orders, askSeen } = props
  const { t } = useTranslation()
  const step = notSaved ? 'not-saved' : tile?.step
  if (step === undefined) return null
  return (
    <section
      className="strip staff settles fades"
      key={step}
      aria-label={t('tile.of')}
      data-testid="tile"
      data-step={step}
    >
      {step === 'not-saved' && (
        <button type="button" className="btn" data-testid="tile-close" onClick={orders.dismissNotSaved}>
          <b>{t('tile.notSaved')}</b>
        </button>
      )}
      {tile && step === 'ask' && <Ask tile={tile} orders={orders} />}
      {tile && (step === 'saved' || step === 'blocked') && <Done tile={tile} orders={orders} askSeen={askSeen} />}
    </section>
  )
}

function Ask({ tile, orders }: { tile: Tile; orders: Orders }): ReactNode {
  const { t } = useTranslation()
  const { question } = useTileWords(tile)
  return (
    <>
      <b>{question}</b>
      {ANSWERS.map((valence) => (
        <button
          key={valence}
          type="button"
          className="btn"
          data-testid={`react-${valence}`}
          onClick={() => orders.react({ valence })}
        >
          <ValenceFace valence={valence} />
          {t(`tile.${valence}`)}
        </button>
      ))}
      <button type="button" className="quiet" data-testid="block" onClick={orders.block}>
        <Icon name="never" />
        {t('playing.block')}
      </button>
    </>
  )
}

function Done({ tile, orders, askSeen }: { tile: Tile; orders: Orders; askSeen: () => void }): ReactNode {
  const { t } = useTranslation()
  const { blocked } = useTileWords(tile)
  const isSaved = tile.step === 'saved' && tile.valence !== null
  return (
    <>
      <b>{isSaved ? t('tile.saved', { answer: t(`tile.saved_${tile.valence}`) }) : blocked}</b>
      {tile.undoable && <UndoButton undo={orders.undo} />}
      {isSaved && (
        <button type="button" className="btn" data-testid="tile-seen" onClick={askSeen}>
          {t('tile.seen')}
        </button>
      )}
      <button type="button" className="btn primary" data-testid="tile-close" onClick={orders.closeTile}>
        {t('tile.done')}
      </button>
    </>
  )
}
