import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardContent } from '../../../care/board-item.ts'
import { useOrder } from '../app/use-order.ts'
import { PhotoPicker } from '../photo/PhotoPicker.tsx'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { DrawingPad } from './DrawingPad.tsx'

/** What comes from a file or a hand before it can hang. */
export type Bringing = 'photo' | 'drawing' | 'voice'

const MOST_VOICE_BYTES = 30_000_000

/** Takes a photo, a drawing or a voice, keeps it, and hands it on to be hung. */
export function AddSheet(props: {
  bringing: Bringing | null
  onClose: () => void
  onBring: (content: Pick<BoardContent, 'kind' | 'file'>) => void
}): ReactNode {
  const { bringing, onClose, onBring } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  if (bringing === null) return null
  const keep = async (bytes: Uint8Array): Promise<void> => {
    const kept = await order('keepPhoto', { bytes, use: 'dossier' })
    if (kept !== undefined) onBring({ kind: bringing, file: kept.file })
  }
  return (
    <Sheet title={t(`board.bring.${bringing}`)} isOpen onClose={onClose}>
      {bringing === 'photo' && <PhotoPicker isRound onPhoto={({ bytes }) => void keep(bytes)} />}
      {bringing === 'drawing' && <DrawingPad onDone={(bytes) => void keep(bytes)} />}
      {bringing === 'voice' && <VoicePicker onVoice={(file) => onBring({ kind: 'voice', file })} />}
      <div className="row">
        <Button look="plain" onPress={onClose} data-testid="bring-cancel">
          {t('frame.cancel')}
        </Button>
      </div>
    </Sheet>
  )
}

/** A recording somebody brought as a file: there is no microphone here. */
function VoicePicker({ onVoice }: { onVoice: (file: string) => void }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const input = useRef<HTMLInputElement>(null)
  const [isTooLarge, setTooLarge] = useState(false)
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setTooLarge(file.size > MOST_VOICE_BYTES)
    if (file.size > MOST_VOICE_BYTES) return
    const kept = await order('keepRecording', { bytes: new Uint8Array(await file.arrayBuffer()) })
    if (kept !== undefined) onVoice(kept.file)
  }
  return (
    <div className="photo-pick">
      <Button onPress={() => input.current?.click()} data-testid="voice-button">
        {t('board.voice.choose')}
      </Button>
      <span className="hint">{t('board.voice.hint')}</span>
      <input
        ref={input}
        type="file"
        accept="audio/*"
        hidden
        data-testid="voice-file"
        onChange={(event) => void take(event.target.files?.[0])}
      />
      {isTooLarge && (
        <p className="photo-wrong" role="alert">
          {t('board.voice.tooLarge')}
        </p>
      )}
    </div>
  )
}
