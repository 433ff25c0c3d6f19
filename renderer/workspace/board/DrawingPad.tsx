import { useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { BALLOON_COLOURS } from '../../../electron/contract/desk/board-colours.ts'
import { Button } from '../ui/Button.tsx'

const SIDE = 800
const PENS = { ink: '#25211C', ...BALLOON_COLOURS } as const
type Pen = keyof typeof PENS
const PEN_NAMES: readonly Pen[] = ['ink', 'madder', 'ochre', 'sun', 'grass', 'sea', 'plum']

/** A round sheet to draw on with a hand, a mouse or a pen. `onDone` gets it as WebP. */
export function DrawingPad({ onDone }: { onDone: (bytes: Uint8Array) => void }): ReactNode {
  const { t } = useTranslation('desk')
  const canvas = useRef<HTMLCanvasElement>(null)
  const from = useRef<{ x: number; y: number } | null>(null)
  const [pen, setPen] = useState<Pen>('ink')
  const [isEmpty, setEmpty] = useState(true)

  const line = (event: PointerEvent<HTMLCanvasElement>): void => {
    const brush = event.currentTarget.getContext('2d')
    const box = event.currentTarget.getBoundingClientRect()
    if (brush === null || event.buttons !== 1) return
    const scale = SIDE / box.width
    const to = { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale }
    const start = from.current ?? to
    brush.strokeStyle = PENS[pen]
    brush.lineWidth = event.pointerType === 'pen' ? 4 + event.pressure * 20 : 12
    brush.lineCap = 'round'
    brush.beginPath()
    brush.moveTo(start.x, start.y)
    brush.lineTo(to.x, to.y)
    brush.stroke()
    from.current = to
    setEmpty(false)
  }
  const done = (): void => {
    const drawn = canvas.current
    if (drawn === null) return
    const sheet = document.createElement('canvas')
    sheet.width = SIDE
    sheet.height = SIDE
    const brush = sheet.getContext('2d')
    if (brush === null) return
    brush.fillStyle = '#FDFAF3'
    brush.fillRect(0, 0, SIDE, SIDE)
    brush.drawImage(drawn, 0, 0)
    sheet.toBlob((blob) => {
      if (blob !== null) void blob.arrayBuffer().then((bytes) => onDone(new Uint8Array(bytes)))
    }, 'image/webp')
  }
  return (
    <div className="stack">
      <canvas
        ref={canvas}
        className="board-pad"
        width={SIDE}
        height={SIDE}
        aria-label={t('board.draw.pad')}
        role="img"
        data-testid="drawing-pad"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          from.current = null
          line(event)
        }}
        onPointerMove={line}
        onPointerUp={() => {
          from.current = null
        }}
      />
      <div className="board-swatches" role="radiogroup" aria-label={t('board.draw.pens')}>
        {PEN_NAMES.map((name) => (
          <label
            key={name}
            className="board-swatch"
            style={{ background: PENS[name] }}
            title={t(`board.colour.${name}`)}
          >
            <input
              type="radio"
              name="pen"
              checked={name === pen}
              aria-label={t(`board.colour.${name}`)}
              onChange={() => setPen(name)}
            />
          </label>
        ))}
      </div>
      <div className="row">
        <Button look="primary" isDisabled={isEmpty} onPress={done} data-testid="drawing-done">
          {t('board.draw.done')}
        </Button>
        <Button
          look="plain"
          onPress={() => {
            canvas.current?.getContext('2d')?.clearRect(0, 0, SIDE, SIDE)
            setEmpty(true)
          }}
        >
          {t('board.draw.again')}
        </Button>
      </div>
    </div>
  )
}
