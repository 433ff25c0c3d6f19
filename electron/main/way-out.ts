/** What Electron says of a key before the page sees it. */
type KeyPress = { readonly key: string; readonly control: boolean; readonly alt: boolean; readonly meta: boolean }

/** Keys that would leave a kiosk, reload it or change its size. */
export function isWayOut(input: KeyPress): boolean {
  const key = input.key.toLowerCase()
  if (input.meta || key === 'meta' || key === 'f11' || key === 'f5' || key === 'f12') return true
  if (input.alt && (key === 'f4' || key === 'tab' || key === 'arrowleft' || key === 'arrowright' || key === ' '))
    return true
  return (
    input.control &&
    ['w', 'q', 'r', 'n', 't', 'o', 'p', 's', 'j', 'u', 'i', '+', '-', '=', '0', 'f4', 'tab'].includes(key)
  )
}
