/** The drawing every kiosk screen is made on, px. */
export const STAGE = { width: 1920, height: 1080 } as const

/** How the drawing fits a window: one factor for all of it, in the middle, paper beside it. Lengths in px. */
export type StageFit = { readonly scale: number; readonly left: number; readonly top: number }

/** The largest drawing that fits a window of this size. */
export function chooseStageFit(window: { readonly width: number; readonly height: number }): StageFit {
  const scale = Math.min(window.width / STAGE.width, window.height / STAGE.height)
  return { scale, left: (window.width - STAGE.width * scale) / 2, top: (window.height - STAGE.height * scale) / 2 }
}
