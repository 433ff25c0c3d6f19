import { ImagePlus } from 'lucide-react'
import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { CircleCrop } from './CircleCrop.tsx'
import {
  LONG_SIDE_PX,
  openPhoto,
  ROUND_SIDE_PX,
  toReadyPhoto,
  wholeOf,
  type OpenedPhoto,
  type ReadyPhoto,
} from './prepare-photo.ts'
import './photo.css'

/**
 * Takes a photo: by the button, dropped on it or pasted. It is checked and made smaller here; with `isRound` the circle is
 * laid first. `onPhoto` gets bytes that `keepPhoto` in the core takes. What is no photo is told in a sentence.
 */
export function PhotoPicker(props: {
  onPhoto: (photo: ReadyPhoto) => void
  isRound?: boolean
  label?: string
}): ReactNode {
  const { onPhoto, isRound = false, label } = props
  const { t } = useTranslation('desk')
  const input = useRef<HTMLInputElement>(null)
  const [opened, setOpened] = useState<OpenedPhoto | null>(null)
  const [isOver, setOver] = useState(false)
  const picture = opened?.type === 'open' ? opened.picture : null
  useEffect(() => () => picture?.close(), [picture])

  const take = async (file: Blob | null | undefined): Promise<void> => {
    if (!file) return
    const next = await openPhoto(file)
    if (next.type === 'problem' || isRound) {
      setOpened(next)
      return
    }
    const ready = await toReadyPhoto(next.picture, wholeOf(next.picture), LONG_SIDE_PX)
    next.picture.close()
    setOpened(null)
    onPhoto(ready)
  }
  const taken = useRef(take)
  useEffect(() => {
    taken.current = take
  })
  useEffect(() => {
    const pasted = (event: ClipboardEvent): void => {
      const file = event.clipboardData?.files[0]
      if (file === undefined) return // text goes where the cursor is
      event.preventDefault()
      void taken.current(file)
    }
    document.addEventListener('paste', pasted)
    return () => document.removeEventListener('paste', pasted)
  }, [])
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  if (picture !== null) {
    return (
      <CircleCrop
        picture={picture}
        onCancel={() => setOpened(null)}
        onUse={(part) => {
          void toReadyPhoto(picture, part, ROUND_SIDE_PX).then((ready) => {
            setOpened(null)
            onPhoto(ready)
          })
        }}
      />
    )
  }
  return (
    <div
      className={isOver ? 'photo-pick over' : 'photo-pick'}
      data-testid="photo-pick"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button onPress={() => input.current?.click()} data-testid="photo-button">
        <ImagePlus aria-hidden />
        {label ?? t('board.photo.choose')}
      </Button>
      <span className="hint">{t('board.photo.drop')}</span>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        tabIndex={-1}
        data-testid="photo-file"
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {opened?.type === 'problem' && (
        <p className="photo-wrong" role="alert" data-testid="photo-problem">
          {t(`board.photo.problem.${opened.problem}`, { megapixels: opened.megapixels })}
        </p>
      )}
    </div>
  )
}
