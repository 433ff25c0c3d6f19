import type { ReactNode } from 'react'

/** Sheets as they are held, mm (ISO 216). */
export const SHEETS = {
  A5: { widthMm: 148, heightMm: 210 },
  A4: { widthMm: 210, heightMm: 297 },
  'A3 landscape': { widthMm: 420, heightMm: 297 },
} as const
export type SheetName = keyof typeof SHEETS

/** One sheet of paper in its real size. What stands on it must fit: nothing is cut at its edge, and nothing runs on. */
export function Page(props: { sheet: SheetName; look: string; children: ReactNode }): ReactNode {
  const { widthMm, heightMm } = SHEETS[props.sheet]
  return (
    <section
      className={`pp-page ${props.look}`}
      data-sheet={props.sheet}
      style={{ width: `${widthMm}mm`, height: `${heightMm}mm` }}
    >
      {props.children}
    </section>
  )
}
