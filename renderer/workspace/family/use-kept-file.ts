import { useEffect, useMemo } from 'react'
import { useCall } from '../app/use-call.ts'

/** A picture or recording of the dossier as an address for this page; null until it is there, and where there is none. */
export function useKeptFile(file: string | null, type: string): string | null {
  const bytes = useCall('keptFile', { file: file ?? '' }, file !== null)
  const url = useMemo(
    () =>
      bytes === undefined || file === null ? null : URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type })),
    [bytes, file, type],
  )
  useEffect(
    () => () => {
      if (url !== null) URL.revokeObjectURL(url)
    },
    [url],
  )
  return url
}
