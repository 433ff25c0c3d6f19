import { useCallback, type ReactNode } from 'react'
import { useKeptBlob } from './use-kept-blob.ts'

/** Plays a recording: one of the dossier by the name it was kept under, or a shown one at its address. */
export function VoicePlayer(props: { label: string; file?: string | null; shownAt?: string }): ReactNode {
  const { label, file = null, shownAt } = props
  const blob = useKeptBlob(file, 'whole')
  const load = useCallback(
    (player: HTMLAudioElement | null) => {
      if (player === null || blob === undefined) return undefined
      const url = URL.createObjectURL(blob)
      player.src = url
      return () => URL.revokeObjectURL(url)
    },
    [blob],
  )
  if (blob === undefined && shownAt === undefined) return null
  return (
    <audio ref={load} controls src={shownAt} aria-label={label} className="photo-voice">
      <track kind="captions" />
    </audio>
  )
}
