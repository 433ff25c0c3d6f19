/**
 * Which blocks stand together on each page, as how many of them. A block is never divided; one that is taller than a page
 * has a page of its own. `firstPx` and `nextPx` are the heights that the first and each further page have for blocks.
 */
export function shareOut(heightsPx: readonly number[], firstPx: number, nextPx: number): number[] {
  const pages: number[] = []
  let count = 0
  let usedPx = 0
  for (const heightPx of heightsPx) {
    const roomPx = pages.length === 0 ? firstPx : nextPx
    if (count > 0 && usedPx + heightPx > roomPx) {
      pages.push(count)
      count = 0
      usedPx = 0
    }
    count += 1
    usedPx += heightPx
  }
  return count > 0 || pages.length === 0 ? [...pages, count] : pages
}
