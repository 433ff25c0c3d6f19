/** Half a line of 8 pt is seen; rounding of lengths is not. CSS px. */
const SEEN_PX = 2

/** True where nothing on a paper reaches out of its page or of the box it stands in: no line is cut, none lies on another. */
export function isWhole(paper: HTMLElement): boolean {
  return [...paper.querySelectorAll<HTMLElement>('.pp-page')].every(
    (page) => holds(page) && [...page.querySelectorAll<HTMLElement>('.pp-body, .pp-card li, [data-fit]')].every(holds),
  )
}

/** A box that ends its text in an ellipsis on purpose holds it. */
function holds(box: HTMLElement): boolean {
  if (box.classList.contains('pp-cut')) return true
  return box.scrollHeight <= box.clientHeight + SEEN_PX && box.scrollWidth <= box.clientWidth + SEEN_PX
}
