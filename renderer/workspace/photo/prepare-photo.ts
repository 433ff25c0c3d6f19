import { choosePhotoProblem, readPictureHead, type PhotoProblem } from '../../../electron/contract/desk/picture-head.ts'

/** Large enough for A3 paper, small enough for years of photos on a small disk. */
export const LONG_SIDE_PX = 1_600
/** A photo cut to a circle is shown at most that large. */
export const ROUND_SIDE_PX = 1_000

/** A photo as the core takes it. */
export type ReadyPhoto = { readonly bytes: Uint8Array; readonly width: number; readonly height: number }

export type OpenedPhoto =
  | { readonly type: 'open'; readonly picture: ImageBitmap }
  | { readonly type: 'problem'; readonly problem: PhotoProblem; readonly megapixels: number }

/** Opens a file as a picture, turned as it was held. Whoever gets it closes it. What cannot be opened is said, not thrown. */
export async function openPhoto(file: Blob): Promise<OpenedPhoto> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const head = readPictureHead(bytes)
  const megapixels = 'width' in head ? Math.round((head.width * head.height) / 1e6) : 0
  const problem = choosePhotoProblem(head)
  if (problem !== null) return { type: 'problem', problem, megapixels }
  try {
    return { type: 'open', picture: await createImageBitmap(new Blob([bytes])) }
  } catch {
    return { type: 'problem', problem: 'damaged', megapixels }
  }
}

/** A part of a picture, in its own pixels. */
export type Part = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** That part, with its long side at most `longest` px, as WebP. What the camera wrote beside the picture is left out. */
export async function toReadyPhoto(picture: ImageBitmap, part: Part, longest: number): Promise<ReadyPhoto> {
  const scale = Math.min(1, longest / Math.max(part.width, part.height))
  const width = Math.max(1, Math.round(part.width * scale))
  const height = Math.max(1, Math.round(part.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, part.x, part.y, part.width, part.height, 0, 0, width, height)
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.86 })
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height }
}

export const wholeOf = (picture: ImageBitmap): Part => ({ x: 0, y: 0, width: picture.width, height: picture.height })
