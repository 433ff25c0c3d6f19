import { Play, Square } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeptBlob } from '../photo/use-kept-blob.ts'
import { Button } from '../ui/Button.tsx'

/** Listens to a recording as it was brought, at this desk and nowhere else. */
export function PlayRecording({ file, name }: { file: string; name: string }): ReactNode {
  const { t } = useTranslation('desk')
  const blob = useKeptBlob(file, 'whole')
  const audio = useRef<HTMLAudioElement>(null)
  const [isPlaying, setPlaying] = useState(false)
  const [isBroken, setBroken] = useState(false)
  useEffect(() => {
    const element = audio.current
    if (element === null || blob === undefined) return undefined
    const url = URL.createObjectURL(blob)
    element.src = url
    return () => {
      element.pause()
      URL.revokeObjectURL(url)
    }
  }, [blob])
  const toggle = (): void => {
    const element = audio.current
    if (element === null) return
    if (isPlaying) element.pause()
    else {
      element.currentTime = 0
      // Stopped before it began is no fault.
      element.play().catch(() => setBroken(element.error !== null))
    }
  }
  return (
    <div className="family-recording">
      {blob !== undefined && (
        <audio
          ref={audio}
          onPlay={() => setPlaying(true)}
          onPause={() => setPlaying(false)}
          onEnded={() => setPlaying(false)}
          onError={() => setBroken(true)}
        >
          <track kind="captions" />
        </audio>
      )}
      <Button onPress={toggle} isDisabled={blob === undefined} data-testid="play-recording">
        {isPlaying ? <Square aria-hidden /> : <Play aria-hidden />}
        {isPlaying ? t('family.stop') : t('family.listen')}
      </Button>
      <span className="muted small">
        {t('family.recording')} · {name}
      </span>
      {isBroken && <span className="wrong">{t('family.cannotListen')}</span>}
    </div>
  )
}
