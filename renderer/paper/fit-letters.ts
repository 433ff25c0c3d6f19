/** Half a point is the smallest step that an eye sees. 1 pt is 4/3 CSS px. */
const STEP_PT = 0.5

/** Above this part of the largest letters a long word is not broken: smaller letters read better than a torn word. */
const WHOLE_WORDS_FROM = 0.55

/**
 * Makes the letters of each `[data-fit]` as large as fit into its box, from `data-fit` down to `data-fit-least` (pt); with
 * `data-fit-line` one line is tried first, down to that size, so that what stands side by side stays level. A word
 * that is too long even so is broken, and what is too much for the smallest letters ends in an ellipsis after the last
 * whole line. Nothing ever reaches out of its box.
 */
export function fitLetters(paper: HTMLElement): void {
  for (const box of paper.querySelectorAll<HTMLElement>('[data-fit]')) fit(box)
}

function fit(box: HTMLElement): void {
  const most = Number(box.dataset['fit'])
  const least = Number(box.dataset['fitLeast'] ?? most)
  box.classList.remove('pp-cut')
  box.style.overflowWrap = 'normal'
  if (box.dataset['fitLine'] !== undefined) {
    box.style.whiteSpace = 'nowrap'
    if (setLargest(box, most, Number(box.dataset['fitLine']))) return
    box.style.whiteSpace = ''
  }
  if (setLargest(box, most, Math.max(least, most * WHOLE_WORDS_FROM))) return
  box.style.overflowWrap = 'anywhere'
  if (setLargest(box, most, least)) return
  const lineHeight = parseFloat(getComputedStyle(box).lineHeight)
  box.style.setProperty('--lines', String(Math.max(1, Math.floor(box.clientHeight / lineHeight))))
  box.classList.add('pp-cut')
}

/** True where some size from `most` down to `least` fits; the box then has the largest. */
function setLargest(box: HTMLElement, most: number, least: number): boolean {
  for (let size = most; size >= least; size -= STEP_PT) {
    box.style.fontSize = `${size}pt`
    if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return true
  }
  return false
}
