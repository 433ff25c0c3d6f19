/** Languages as people write them, from what is kept: a code such as `fy` is named, a word of their own stays. */
export function languageNames(languages: readonly string[], locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })
  return languages
    .map((language) => (/^[a-z]{2,3}$/.test(language) ? (names.of(language) ?? language) : language))
    .join(', ')
}
