import { Play, Square } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { useKeptFile } from './use-kept-file.ts'

/** Listens to a recording as it was brought, at this desk and nowhere else. */
export function PlayRecording({ file, name }: { file: string; name: string }): ReactNode {
  const { t } = useTranslation('desk')
  const url = useKeptFile(file, 'audio/*')
  const audio = useRef<HTMLAudioElement>(null)
  const [isPlaying, setPlaying] = useState(false)
  const [isBroken, setBroken] = useState(false)
  useEffect(() => {
    const element = audio.current
    return () => element?.pause()
  }, [url])
  const toggle = (): void => {
    const element = audio.current
    if (element === null) return
    if (isPlaying) element.pause()
    else {
      element.currentTime = 0
      element.play().catch(() => setBroken(true))
    }
  }
  return (
    <div className="family-recording">
      {url !== null && (
        <audio
          ref={audio}
          src={url}
          onPlay={() => setPlaying(true)}
          onPause={() => setPlaying(false)}
          onEnded={() => setPlaying(false)}
          onError={() => setBroken(true)}
        >
          <track kind="captions" />
        </audio>
      )}
      <Button onPress={toggle} isDisabled={url === null} data-testid="play-recording">
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
