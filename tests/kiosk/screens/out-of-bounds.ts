/**
 * What is wrong with the page as it is laid out, in CSS px: it must be scrolled sideways, text is smaller than it may be, or
 * a control is smaller than a hand needs. Runs in the page, so it stands alone.
 */
export function outOfBounds(least: { readonly leastTextPx: number; readonly leastTargetPx: number }): string[] {
  const wrong: string[] = []
  const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth
  if (sideways > 1) {
    const widest = [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .slice(0, 2)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}`)
    wrong.push(`the page is ${sideways} px too wide: ${widest.join(', ')}`)
  }
  const isSeen = (one: Element): boolean => {
    const { width, height } = one.getBoundingClientRect()
    return width > 1 && height > 1 && one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }
  const name = (one: Element): string =>
    `${one.tagName.toLowerCase()}.${String(one.getAttribute('class') ?? '')} "${(one.textContent ?? '').trim().slice(0, 30)}"`
  // What is drawn on a sheet of paper, or on a board that is itself drawn smaller, has the size of the sheet.
  const isOnSheet = (one: Element): boolean => one.closest('[data-sheet]') !== null
  for (const one of document.querySelectorAll('body *')) {
    const hasText = [...one.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    )
    if (!hasText || !isSeen(one) || isOnSheet(one)) continue
    const px = Number.parseFloat(getComputedStyle(one).fontSize)
    if (px < least.leastTextPx - 0.1) wrong.push(`${px} px is small: ${name(one)}`)
  }
  for (const one of document.querySelectorAll(
    'button, a[href], input, select, textarea, [role=button], [role=radio]',
  )) {
    if (!isSeen(one) || isOnSheet(one) || one.closest('label') !== null || one.closest('.spoken-only') !== null)
      continue
    const { width, height } = one.getBoundingClientRect()
    if (Math.min(width, height) < least.leastTargetPx - 1)
      wrong.push(`${Math.round(width)} x ${Math.round(height)} is a small target: ${name(one)}`)
  }
  return [...new Set(wrong)]
}
