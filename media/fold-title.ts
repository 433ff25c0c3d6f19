/** A title as it is sorted and compared: capitals, accents, signs and spare spaces make no difference. */
export function foldTitle(title: string): string {
  const folded = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return folded === '' ? title : folded
}
