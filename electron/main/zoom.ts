/** What Electron says of a key before the page sees it. */
type KeyPress = { readonly type: string; readonly key: string; readonly control: boolean; readonly meta: boolean }

/** As browsers step, up to twice the size (WCAG 2.2, 1.4.4) and beyond. */
const STEPS = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5] as const

/** How large the page shall be after a key: Ctrl with plus, minus or 0. Null where the key says nothing of size. */
export function zoomAfter(factor: number, { type, key, control, meta }: KeyPress): number | null {
  if (type !== 'keyDown' || !(control || meta)) return null
  if (key === '0') return 1
  if (key === '+' || key === '=') return STEPS.find((step) => step > factor + 0.01) ?? factor
  if (key === '-') return STEPS.findLast((step) => step < factor - 0.01) ?? factor
  return null
}
