import { Trash2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Balloon } from '../../../electron/contract/desk/board-calls.ts'
import { BALLOON_COLOUR_NAMES, BOARD_COLOUR_NAMES } from '../../../electron/contract/desk/board-colours.ts'
import { KeptPicture } from '../photo/KeptPicture.tsx'
import { VoicePlayer } from '../photo/VoicePlayer.tsx'
import { TellerFields } from '../story/TellerFields.tsx'
import { useTyped } from '../story/use-typed.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Tick } from '../ui/Tick.tsx'
import { BalloonSong } from './BalloonSong.tsx'
import { Swatches } from './Swatches.tsx'
import { useBalloonChanges } from './use-balloon-changes.ts'

/** What is said about the balloon that was chosen. Every field is kept when it is left; none must be filled. */
export function BalloonPanel(props: {
  item: Balloon
  self: string
  onRemove: () => void
  onClose: () => void
}): ReactNode {
  const { item, self, onRemove, onClose } = props
  const { t } = useTranslation('desk')
  const change = useBalloonChanges(item)
  const { kind } = item
  const caption = useTyped(`balloon ${item.id} caption`, item.caption, (text) => change({ caption: text }))
  const note = useTyped(`balloon ${item.id} note`, item.note, (text) => change({ note: text }))
  const theme = useTyped(`balloon ${item.id} theme`, item.theme, (text) => change({ theme: text }))
  const name = useTyped(`balloon ${item.id} name`, item.toldBy, (text) => change({ toldBy: text }))
  const relation = useTyped(`balloon ${item.id} relation`, item.relation, (text) => change({ relation: text }))
  return (
    <div
      className="stack"
      data-testid="balloon-panel"
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className="cardx stack">
        <div className="board-panel-head">
          {item.file !== null && kind !== 'voice' && <KeptPicture file={item.file} className="board-panel-face" />}
          <h2>{item.caption || t(`board.kind.${kind}`)}</h2>
          <Button look="plain" aria-label={t('frame.close')} onPress={onClose} data-testid="balloon-close">
            <X aria-hidden />
          </Button>
        </div>
        {kind === 'voice' && <VoicePlayer file={item.file} label={item.caption || t('board.kind.voice')} />}
        <Field label={t(`board.captionOf.${kind}`)} {...caption} data-testid="balloon-caption" />
        <Field label={t('board.note')} lines={3} {...note} data-testid="balloon-note" />
        {kind === 'word' && (
          <Swatches
            label={t('board.slipColour')}
            name="slip-colour"
            colours={BOARD_COLOUR_NAMES}
            chosen={item.colour ?? 'sand'}
            onChoose={(colour) => void change({ colour })}
          />
        )}
        {kind === 'colour' && (
          <Swatches
            label={t('board.balloonColour')}
            name="balloon-colour"
            colours={BALLOON_COLOUR_NAMES}
            chosen={item.colour ?? 'sun'}
            onChoose={(colour) => void change({ colour })}
          />
        )}
      </div>
      <div className="cardx stack">
        <TellerFields
          role={item.authorRole}
          at={item.toldAt}
          name={name}
          relation={relation}
          self={self}
          onRole={(authorRole) => void change({ authorRole, toldBy: '', relation: '' })}
          onDay={(toldAt) => void change({ toldAt })}
        />
        <div className="board-ticks">
          <Tick isSelected={item.readBack} onChange={(readBack) => void change({ readBack })} data-testid="read-back">
            {t('story.readBack')}
          </Tick>
          <Tick
            isSelected={item.mayBeShown}
            onChange={(mayBeShown) => void change({ mayBeShown })}
            data-testid="may-be-shown"
          >
            {t('board.mayBeShown')}
          </Tick>
        </div>
      </div>
      <BalloonSong item={item} onChange={(song) => void change(song)} />
      <div className="cardx stack">
        <Field label={t('board.theme')} {...theme} data-testid="balloon-theme" />
        <Button onPress={onRemove} data-testid="balloon-remove">
          <Trash2 aria-hidden />
          {t('board.remove')}
        </Button>
      </div>
    </div>
  )
}
