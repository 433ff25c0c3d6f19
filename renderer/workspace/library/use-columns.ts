import { useLayoutEffect, useState, type RefObject } from 'react'

/** What a table of music tells of each song, in order; the first two are always there. */
export type Column = 'picture' | 'song' | 'duration' | 'wave' | 'loudness' | 'rights' | 'with'

/** The room, px, that a column must find before it is shown beside those that matter more. */
const FROM_PX: Readonly<Record<Column, number>> = {
  picture: 0,
  song: 0,
  duration: 0,
  loudness: 520,
  rights: 700,
  with: 880,
  wave: 1040,
}
const ALL: readonly Column[] = ['picture', 'song', 'duration', 'wave', 'loudness', 'rights', 'with']

/** The columns that fit in a box, whatever its width and the page's zoom. */
export function useColumns(box: RefObject<HTMLElement | null>, isThere: boolean): readonly Column[] {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const watch = new ResizeObserver(() => setWidth(element.clientWidth))
    watch.observe(element)
    return () => watch.disconnect()
  }, [box, isThere])
  return ALL.filter((column) => FROM_PX[column] <= width)
}
