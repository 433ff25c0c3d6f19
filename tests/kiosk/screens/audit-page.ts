/** What residents need of a screen, px of the window and ratio of luminance. */
type Needs = {
  readonly textPx: number
  readonly staffTextPx: number
  readonly targetPx: number
  readonly staffTargetPx: number
  readonly contrast: number
}

/**
 * What is wrong with the page as it is drawn now: too small, too faint, cut off, outside. Runs inside the page and
 * therefore stands alone. Staff's own parts carry the class `staff`.
 */
export function auditPage(needs: Needs): string[] {
  const findings: string[] = []
  const isSeen = (box: DOMRect): boolean => box.width > 0 && box.height > 0
  const luminance = (channels: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = channels.map((channel) =>
      channel <= 10.31 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const paperBehind = (element: Element | null): readonly number[] => {
    if (element === null) return [255, 255, 255]
    if (element.matches('.wheel')) return [0xcb, 0xc6, 0xba] // the grey that the tokens were computed for
    const [r = 0, g = 0, b = 0, alpha = 1] = channels(getComputedStyle(element).backgroundColor)
    return alpha === 1 ? [r, g, b] : paperBehind(element.parentElement)
  }
  const contrast = (element: Element): number => {
    const [light = 0, dark = 0] = [
      luminance(channels(getComputedStyle(element).color)),
      luminance(paperBehind(element)),
    ].toSorted((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }

  const scale = (document.querySelector('.stage')?.getBoundingClientRect().width ?? 0) / 1920
  for (const element of document.querySelectorAll('.stage *')) {
    const isStaff = element.closest('.staff') !== null
    const name = `${element.textContent} <${element.className}>`
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
    if (hasText) {
      const range = document.createRange()
      range.selectNodeContents(element)
      const box = range.getBoundingClientRect()
      if (!isSeen(box)) continue
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale
      if (size < (isStaff ? needs.staffTextPx : needs.textPx) - 0.1) findings.push(`${size.toFixed(1)} px: ${name}`)
      if (contrast(element) < needs.contrast) findings.push(`${contrast(element).toFixed(1)} : 1: ${name}`)
      if (box.left < 0 || box.top < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
        findings.push(`outside: ${name}`)
      const around = element.closest('button:not(.hole), .card, .tile, .now, .side')?.getBoundingClientRect()
      if (around && (box.left < around.left - 1 || box.right > around.right + 1 || box.bottom > around.bottom + 1))
        findings.push(`cut off: ${name}`)
    }
    if (element.tagName === 'BUTTON') {
      const { width, height } = (element.querySelector('.well') ?? element).getBoundingClientRect()
      const least = isStaff ? needs.staffTargetPx : needs.targetPx
      if (Math.min(width, height) < least - 0.5) findings.push(`${Math.round(width)} x ${Math.round(height)}: ${name}`)
    }
  }
  return findings
}
