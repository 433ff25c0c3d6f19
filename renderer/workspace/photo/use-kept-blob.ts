import { useQuery } from '@tanstack/react-query'
import { useDeskParts } from '../app/desk-context.ts'
import { toReadyPhoto, wholeOf } from './prepare-photo.ts'

/** Larger than any balloon on a screen: what is drawn small is not kept large in memory. */
const SMALL_PX = 640

/** A kept file of the dossier, as it is or small enough for a screen. Undefined until it has come. */
export function useKeptBlob(file: string | null, size: 'whole' | 'small'): Blob | undefined {
  const { client } = useDeskParts()
  return useQuery({
    queryKey: ['kept', file, size],
    enabled: file !== null,
    staleTime: 'static', // its name is made of its bytes: it never changes
    queryFn: async () => {
      const bytes = await client.ask('keptFile', { file: file ?? '' })
      // A drawing of the program itself: it is small at any size, and only its type says what it is.
      if (file?.endsWith('.svg')) return new Blob([new Uint8Array(bytes)], { type: 'image/svg+xml' })
      const type = file?.endsWith('.svg') === true ? 'image/svg+xml' : '' // all others are known by their bytes
      const whole = new Blob([new Uint8Array(bytes)], { type })
      return size === 'whole' || type !== '' ? whole : makeSmall(whole)
    },
  }).data
}

async function makeSmall(whole: Blob): Promise<Blob> {
  const picture = await createImageBitmap(whole)
  try {
    if (Math.max(picture.width, picture.height) <= SMALL_PX) return whole
    const { bytes } = await toReadyPhoto(picture, wholeOf(picture), SMALL_PX)
    return new Blob([new Uint8Array(bytes)], { type: 'image/webp' })
  } finally {
    picture.close()
  }
}
