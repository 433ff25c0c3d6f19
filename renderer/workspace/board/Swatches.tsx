import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { toHex, type BalloonColour } from '../../../electron/contract/desk/board-colours.ts'

/** Colours to choose from, as what they are. */
export function Swatches<Colour extends BalloonColour>(props: {
  label: string
  name: string
  colours: readonly Colour[]
  chosen: string
  onChoose: (colour: Colour) => void
}): ReactNode {
  const { label, name, colours, chosen, onChoose } = props
  const { t } = useTranslation('desk')
  const nameOf = (colour: BalloonColour): string => t(`board.colour.${colour}`)
  return (
    <fieldset className="board-swatches">
      <legend className="choice-label">{label}</legend>
      {colours.map((colour) => (
        <label key={colour} className="board-swatch" style={{ background: toHex(colour) }} title={nameOf(colour)}>
          <input
            type="radio"
            name={name}
            checked={colour === chosen}
            aria-label={nameOf(colour)}
            data-testid={`${name}-${colour}`}
            onChange={() => onChoose(colour)}
          />
        </label>
      ))}
    </fieldset>
  )
}
