import type { Part } from './prepare-photo.ts'

/** Where the circle lies on a picture: its centre as a share of width and height, and how far it is zoomed in (1 = widest). */
export type Crop = { readonly x: number; readonly y: number; readonly zoom: number }

export const FIRST_CROP: Crop = { x: 0.5, y: 0.5, zoom: 1 }
const MOST_ZOOM = 6

type Size = { readonly width: number; readonly height: number }

/** The square around the circle, in the picture's pixels; it never leaves the picture. */
export function cropPart(picture: Size, crop: Crop): Part {
  const side = Math.min(picture.width, picture.height) / crop.zoom
  return {
    x: crop.x * picture.width - side / 2,
    y: crop.y * picture.height - side / 2,
    width: side,
    height: side,
  }
}

/** The crop nearest to a wish that stays on the picture. */
export function chooseCrop(picture: Size, wish: Crop): Crop {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, wish.zoom))
  const side = Math.min(picture.width, picture.height) / zoom
  const within = (share: number, length: number): number => {
    const margin = side / 2 / length
    return Math.min(1 - margin, Math.max(margin, share))
  }
  return { x: within(wish.x, picture.width), y: within(wish.y, picture.height), zoom }
}

/** Moves the picture under the circle by px on the screen, where the circle is `shownPx` wide. */
export function moveCrop(picture: Size, crop: Crop, by: { x: number; y: number }, shownPx: number): Crop {
  const perPx = cropPart(picture, crop).width / shownPx
  return chooseCrop(picture, {
    ...crop,
    x: crop.x - (by.x * perPx) / picture.width,
    y: crop.y - (by.y * perPx) / picture.height,
  })
}
