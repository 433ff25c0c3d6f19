/** A field that text can be typed into. */
export type TypedField = HTMLInputElement | HTMLTextAreaElement

export const isTypedField = (element: Element | null): element is TypedField =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

/** Types into a field where its cursor is, as a key would; null takes the letter before it away. */
export function typeInto(field: TypedField, text: string | null): void {
  const start = field.selectionStart ?? field.value.length
  const end = field.selectionEnd ?? start
  const from = text === null && start === end ? Math.max(0, start - lastLength(field.value.slice(0, start))) : start
  field.setRangeText(text ?? '', from, end, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** A letter may be more than one sign long. */
function lastLength(text: string): number {
  return Array.from(text).at(-1)?.length ?? 0
}
