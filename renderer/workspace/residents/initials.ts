/** The first letters of the first and the last word of a name, in any script: `De Vries` is DV, `李明` is 李. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word))
  const [first] = words
  const last = words.at(-1)
  const ends = words.length > 1 ? [first, last] : [first]
  return ends.map((word) => firstLetter(word ?? '')).join('')
}

function firstLetter(word: string): string {
  const letter = [...new Intl.Segmenter().segment(word)].find(({ segment }) => /\p{L}/u.test(segment))
  return letter?.segment.toLocaleUpperCase() ?? ''
}
