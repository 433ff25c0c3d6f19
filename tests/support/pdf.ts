/** What a PDF of ours is made of: how many pages, and how large, mm. Throws where the bytes are no PDF. */
export function parsePdf(bytes: Buffer): {
  readonly pages: number
  readonly widthMm: number
  readonly heightMm: number
} {
  const text = bytes.toString('latin1')
  if (!text.startsWith('%PDF-') || !text.trimEnd().endsWith('%%EOF')) throw new Error('this is no whole PDF')
  // Chromium writes each page's own dictionary in the clear, with its sheet in points of 1/72 inch.
  const sheets = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  const [first] = sheets
  if (first === undefined) throw new Error('this PDF has no page')
  const mm = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4)
  if (sheets.some((sheet) => sheet[1] !== first[1] || sheet[2] !== first[2])) throw new Error('pages of many sizes')
  return { pages: [...text.matchAll(/\/Type \/Page\n/g)].length, widthMm: mm(first[1]), heightMm: mm(first[2]) }
}
