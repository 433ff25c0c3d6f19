import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { chooseCrop, cropPart, FIRST_CROP, moveCrop, type Crop } from './crop.ts'
import type { Part } from './prepare-photo.ts'

/** The circle on the screen, px. */
const SHOWN_PX = 320
const ZOOM_STEP = 1.15

/** Which part of a picture is seen in the circle: by dragging, by the wheel, by the slider or by the keys. */
export function CircleCrop(props: {
  picture: ImageBitmap
  onUse: (part: Part) => void
  onCancel: () => void
}): ReactNode {
  const { picture, onUse, onCancel } = props
  const { t } = useTranslation('desk')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [crop, setCrop] = useState(FIRST_CROP)
  const [isUsed, setUsed] = useState(false)
  const wish = (next: (crop: Crop) => Crop): void => setCrop((now) => chooseCrop(picture, next(now)))
  const move = (x: number, y: number): void => setCrop((now) => moveCrop(picture, now, { x, y }, SHOWN_PX))
  const zoom = (factor: number): void => wish((now) => ({ ...now, zoom: now.zoom * factor }))

  useEffect(() => {
    const pen = canvas.current?.getContext('2d')
    if (!pen) return
    const part = cropPart(picture, crop)
    const side = SHOWN_PX * 2 // sharp on screens with two pixels where one was
    pen.imageSmoothingQuality = 'high'
    pen.drawImage(picture, part.x, part.y, part.width, part.height, 0, 0, side, side)
  }, [picture, crop])

  const onKey = (event: KeyboardEvent): void => {
    const step = event.shiftKey ? 64 : 8
    if (event.key === 'ArrowLeft') move(step, 0)
    else if (event.key === 'ArrowRight') move(-step, 0)
    else if (event.key === 'ArrowUp') move(0, step)
    else if (event.key === 'ArrowDown') move(0, -step)
    else if (event.key === '+' || event.key === '=') zoom(ZOOM_STEP)
    else if (event.key === '-') zoom(1 / ZOOM_STEP)
    else return
    event.preventDefault()
  }
  const onMove = (event: PointerEvent): void => {
    if (event.buttons === 1) move(event.movementX, event.movementY)
  }
  return (
    <div className="photo-crop stack">
      <button
        type="button"
        className="photo-circle"
        aria-label={t('board.photo.crop')}
        data-testid="photo-crop"
        onKeyDown={onKey}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onMove}
        onWheel={(event) => zoom(event.deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP)}
      >
        <canvas ref={canvas} width={SHOWN_PX * 2} height={SHOWN_PX * 2} />
      </button>
      <label className="photo-zoom">
        {t('board.photo.zoom')}
        <input
          type="range"
          min={1}
          max={6}
          step={0.05}
          value={crop.zoom}
          data-testid="photo-zoom"
          onChange={(event) => wish((now) => ({ ...now, zoom: Number(event.target.value) }))}
        />
      </label>
      <p className="hint">{t('board.photo.cropHint')}</p>
      <div className="row">
        <Button
          look="primary"
          isDisabled={isUsed}
          data-testid="photo-use"
          onPress={() => {
            setUsed(true)
            onUse(cropPart(picture, crop))
          }}
        >
          {t('board.photo.use')}
        </Button>
        <Button look="plain" onPress={onCancel} data-testid="photo-cancel">
          {t('board.photo.other')}
        </Button>
      </div>
    </div>
  )
}
