import { useCallback, type ReactNode } from 'react'
import { useKeptBlob } from './use-kept-blob.ts'

/** A picture of the dossier, by the name it was kept under. `isWhole` for paper; on the screen a smaller one is drawn. */
export function KeptPicture(props: { file: string; isWhole?: boolean; className?: string }): ReactNode {
  const { file, isWhole = false, className } = props
  const blob = useKeptBlob(file, isWhole ? 'whole' : 'small')
  const show = useCallback(
    (picture: HTMLImageElement | null) => {
      if (picture === null || blob === undefined) return undefined
      const url = URL.createObjectURL(blob)
      picture.src = url
      return () => URL.revokeObjectURL(url)
    },
    [blob],
  )
  if (blob === undefined) return <span className={className} data-kept="waiting" />
  return <img ref={show} className={className} alt="" draggable={false} data-kept="there" />
}
